package shop;

import io.streamlets.annotations.Encoded;

@Encoded(depth = 3)
public record Flat(String name, Inner inner) {

    public record Inner(int number) {}
}
