package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Bill(Line first, Hidden hidden) {}
