package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Tick() {}
