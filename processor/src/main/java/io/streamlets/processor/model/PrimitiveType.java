package io.streamlets.processor.model;

/**
 * A number or a boolean. A member that is never null holds it in the primitive type, everything else in the box.
 *
 * <p>Avro writes a {@code byte} and a {@code short} as an {@code int}.
 */
public enum PrimitiveType implements DataType {
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE
}
