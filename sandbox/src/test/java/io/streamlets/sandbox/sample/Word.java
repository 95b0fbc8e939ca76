package io.streamlets.sandbox.sample;

/** A word with its number. */
public record Word(long number, String text) {}
