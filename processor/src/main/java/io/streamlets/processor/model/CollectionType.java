package io.streamlets.processor.model;

/**
 * A sequence of values of one type.
 *
 * @param element the type of the values
 * @param form the Java type that holds them
 */
public record CollectionType(DataType element, Form form) implements DataType {

    /** The Java type that holds the values. */
    public enum Form {
        LIST,
        SET,
        ARRAY
    }
}
