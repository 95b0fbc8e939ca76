package shop;

import io.streamlets.annotations.Encoded;

@Encoded(depth = 15)
public record Region(String name, Region north, Region south, Region west) {}
