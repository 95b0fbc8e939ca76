package shop;

import io.streamlets.annotations.Encoded;
import java.util.List;

@Encoded
public record Line(Pair<String, Integer> article, List<Box<Long>> boxes, Choice<String> choice) {

    public record Pair<A, B>(A first, B second) {}

    public static class Box<T> {
        private T value;

        public T getValue() {
            return value;
        }

        public void setValue(T value) {
            this.value = value;
        }
    }

    public sealed interface Choice<T> {
        record Some<T>(T value) implements Choice<T> {}

        record None<T>() implements Choice<T> {}
    }
}
