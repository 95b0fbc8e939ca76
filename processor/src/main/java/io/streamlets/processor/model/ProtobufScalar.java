package io.streamlets.processor.model;

/** A scalar type; in a row, a string whose bytes are not checked is one like any other. */
public enum ProtobufScalar implements ProtobufType {
    DOUBLE,
    FLOAT,
    INT32,
    INT64,
    UINT32,
    UINT64,
    SINT32,
    SINT64,
    FIXED32,
    FIXED64,
    SFIXED32,
    SFIXED64,
    BOOL,
    /** A string that must be UTF-8. */
    STRING,
    /** A string whose bytes are not checked, as in proto2. */
    UNCHECKED_STRING,
    BYTES
}
