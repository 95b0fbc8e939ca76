package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each of its classes is to be used no more, in a way of its own. */
@Encoded
@SuppressWarnings({"deprecation", "removal"})
public record Order(
        Size size, List<Line> lines, Map<String, Optional<Outer.Inner>> inner, Color color, Made made, Parts parts) {

    @Deprecated(since = "1", forRemoval = true)
    public enum Size {
        SMALL,
        LARGE
    }

    public enum Color {
        RED,
        @Deprecated
        GREEN
    }

    public record Line(@Deprecated String article, int count) {

        @Deprecated(since = "1", forRemoval = true)
        @Override
        public int count() {
            return count;
        }
    }

    @Deprecated
    public static class Outer {

        public record Inner(int number) {}
    }

    public static class Made {
        private int number;

        @Deprecated(since = "1", forRemoval = true)
        public Made() {}

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }
    }

    public record Parts(int number) {

        @Deprecated
        public Parts {}
    }
}
