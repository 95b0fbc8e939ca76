package io.streamlets.processor.model;

/** Bytes of any length, by the Java type that holds them. */
public enum BytesType implements DataType {
    BYTE_BUFFER,
    BYTE_ARRAY
}
