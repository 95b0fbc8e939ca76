package io.streamlets.testkit;

/** A word with its number. */
public record Word(long number, String text) {}
