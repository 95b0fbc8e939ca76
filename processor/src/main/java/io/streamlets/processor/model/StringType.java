package io.streamlets.processor.model;

/** A text, by the Java type that holds it. What is read into a {@code CharSequence} is Avro's {@code Utf8}. */
public enum StringType implements DataType {
    STRING,
    CHAR_SEQUENCE,
    UTF8
}
