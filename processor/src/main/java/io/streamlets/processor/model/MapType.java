package io.streamlets.processor.model;

/**
 * A map from texts to values of one type.
 *
 * @param key the Java type of the keys: a text, or what has a text of its own, which is a whole number, a boolean, a UUID, a
 *     date or an enum
 * @param value the type of the values
 */
public record MapType(DataType key, DataType value) implements DataType {}
