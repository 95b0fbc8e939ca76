package io.streamlets.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A UUID held in a {@code java.util.UUID}; a class that holds the plain text or bytes has a {@link StringType} or a
 * {@link FixedType}.
 *
 * @param fixed the fixed type of 16 bytes that Avro writes; null if it writes the text
 */
public record UuidType(@Nullable FixedType fixed) implements DataType {}
