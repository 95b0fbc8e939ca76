package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public class Point extends Base {
    private int x;
    private int id;

    public int getX() {
        return x;
    }

    public void setX(int x) {
        this.x = x;
    }

    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }
}
