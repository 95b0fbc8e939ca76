package shop;

import io.streamlets.annotations.Encoded;

public final class Types {
    private Types() {}

    @Encoded
    public interface AnInterface {}

    @Encoded
    public enum WithoutConstants {}

    @Encoded
    public abstract static class AnAbstractClass {}

    @Encoded
    public class AnInnerClass {}

    @Encoded
    public record AGenericRecord<T>(T value) {}

    @Encoded
    public static class WithoutConstructor {
        private final int value;

        public WithoutConstructor(int value) {
            this.value = value;
        }

        public int getValue() {
            return value;
        }
    }

    @Encoded
    public static class WithoutFields {}
}
