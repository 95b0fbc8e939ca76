package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Order(long id, Marker marker) {

    public record Marker() {}
}
