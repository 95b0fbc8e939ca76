package shop;

import io.streamlets.annotations.Encoded;

class Outer {
    @Encoded
    public record Inner(int value) {}

    public enum Color {
        RED
    }
}

