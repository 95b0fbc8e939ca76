package codecs.java;

/** A record as the property of a bean. */
public record Address(String street, int number) {}
