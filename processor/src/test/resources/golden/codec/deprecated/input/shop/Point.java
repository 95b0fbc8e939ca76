package shop;

import io.streamlets.annotations.Encoded;

@Encoded
@Deprecated
public record Point(double x, double y) {}
