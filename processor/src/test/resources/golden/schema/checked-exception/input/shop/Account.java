package shop;

import io.streamlets.annotations.Encoded;
import java.io.IOException;

@Encoded
public class Account {
    private String owner;

    public String getOwner() throws IOException {
        return owner;
    }

    public void setOwner(String owner) throws IllegalArgumentException, InterruptedException {
        this.owner = owner;
    }

    @Encoded
    public static class Closed {
        private int count;

        public Closed() throws Exception {}

        public int getCount() {
            return count;
        }

        public void setCount(int count) {
            this.count = count;
        }
    }
}
