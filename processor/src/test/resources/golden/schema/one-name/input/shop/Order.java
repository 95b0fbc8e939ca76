package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Order(Line line, Order_Line other) {

    public record Line(int count) {}
}
