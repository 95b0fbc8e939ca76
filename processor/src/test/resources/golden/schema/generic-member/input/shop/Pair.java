package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Pair<A, B>(A first, B second) {}
