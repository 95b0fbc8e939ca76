package io.streamlets.processor.model;

/** A text, by the Java type that holds it. */
public enum StringType implements DataType {
    STRING,
    /** What is read is Avro's {@code Utf8}, as from Avro's own reader. */
    CHAR_SEQUENCE,
    /** A {@code CharSequence} too, but what is read is a {@code String}: the schema says so. */
    STRING_AS_CHAR_SEQUENCE,
    UTF8
}
