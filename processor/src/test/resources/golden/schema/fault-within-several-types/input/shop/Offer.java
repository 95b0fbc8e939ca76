package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public record Offer(Hidden one, Hidden other) {}
