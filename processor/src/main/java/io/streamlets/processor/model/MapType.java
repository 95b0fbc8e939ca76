package io.streamlets.processor.model;

/**
 * A map from texts to values of one type.
 *
 * @param key the Java type of the keys
 * @param value the type of the values
 */
public record MapType(StringType key, DataType value) implements DataType {}
