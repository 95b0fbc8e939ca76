package io.streamlets.sandbox.sample;

import io.streamlets.annotations.Encoded;

/** A word with its number. */
@Encoded
public record Word(long number, String text) {}
