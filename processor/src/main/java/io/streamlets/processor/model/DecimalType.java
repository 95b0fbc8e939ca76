package io.streamlets.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A decimal number.
 *
 * @param precision the number of digits
 * @param scale the number of digits after the point
 * @param fixed the fixed type whose bytes hold it; null if the bytes are as many as the value needs
 * @param raw whether the user's class holds the plain bytes, not a {@code BigDecimal}
 */
public record DecimalType(
        int precision, int scale, @Nullable FixedType fixed, boolean raw) implements DataType {

    /** The most digits that Spark's decimals have. */
    public static final int MAX_PRECISION = 38;
}
