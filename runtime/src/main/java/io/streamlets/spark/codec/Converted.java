package io.streamlets.spark.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/**
 * Java types that are read and written by way of another.
 *
 * <p>A value beyond the range of its target is an {@link ArithmeticException} or {@link java.time.DateTimeException}, which the
 * codec turns into an error of its own.
 */
public final class Converted {
    private static final long MICROS_PER_SECOND = 1_000_000;

    private Converted() {}

    public static BigInteger bigInteger(BigDecimal decimal) {
        return decimal.toBigIntegerExact();
    }

    public static BigDecimal decimal(BigInteger number) {
        return new BigDecimal(number);
    }

    public static Duration duration(long micros) {
        return Duration.ofSeconds(
                Math.floorDiv(micros, MICROS_PER_SECOND), Math.floorMod(micros, MICROS_PER_SECOND) * 1000);
    }

    /** The microseconds of a duration, cut as those of an instant are. */
    public static long micros(Duration duration) {
        return Logical.micros(duration.getSeconds(), duration.getNano());
    }
}
