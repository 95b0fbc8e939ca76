package io.streamlets.spark.codec.protobuf;

import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.ValueRange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * {@code google.protobuf.Timestamp} and {@code google.protobuf.Duration}: microseconds in rows, as {@code from_protobuf} has
 * them; what is finer is cut off.
 *
 * <p>A value beyond the range of its target is an {@link InvalidValueException} with the name of its message and its own, such as
 * {@code Data.at}, which the methods take as {@code field}.
 */
public final class ProtobufTime {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int NANOS_PER_MICRO = 1000;
    private static final int NANOS_PER_SECOND = 1_000_000_000;

    private ProtobufTime() {}

    public static long micros(Timestamp time, String field) {
        return micros(time.getSeconds(), time.getNanos(), field, ValueRange.TIMESTAMP);
    }

    public static long micros(Duration duration, String field) {
        return micros(duration.getSeconds(), duration.getNanos(), field, ValueRange.DURATION);
    }

    /** A timestamp as Spark encodes it. */
    public static Instant instant(Timestamp time, String field) {
        return Logical.instantOfMicros(micros(time, field));
    }

    /** As {@link #instant}, of a duration. */
    public static java.time.Duration duration(Duration duration, String field) {
        return java.time.Duration.of(micros(duration, field), ChronoUnit.MICROS);
    }

    public static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    /** Both parts of a message have one sign. */
    public static Duration duration(java.time.Duration duration) {
        boolean isBelowZero = duration.isNegative() && duration.getNano() > 0;
        return Duration.newBuilder()
                .setSeconds(duration.getSeconds() + (isBelowZero ? 1 : 0))
                .setNanos(duration.getNano() - (isBelowZero ? NANOS_PER_SECOND : 0))
                .build();
    }

    /**
     * Writes a timestamp of a row's microseconds.
     *
     * @param end the tag that ends it; 0 if its length precedes it
     */
    public static void writeTimestamp(int tag, long micros, int end, ProtobufWriter out) {
        int nanos = (int) Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO;
        out.writeMessage(tag, end, () -> writeParts(Math.floorDiv(micros, MICROS_PER_SECOND), nanos, out));
    }

    /** As {@link #writeTimestamp}, of a duration, both parts of which have one sign. */
    public static void writeDuration(int tag, long micros, int end, ProtobufWriter out) {
        int nanos = (int) (micros % MICROS_PER_SECOND) * NANOS_PER_MICRO;
        out.writeMessage(tag, end, () -> writeParts(micros / MICROS_PER_SECOND, nanos, out));
    }

    private static void writeParts(long seconds, int nanos, ProtobufWriter out) {
        if (seconds != 0) {
            out.writeTag(8);
            out.writeInt64(seconds);
        }
        if (nanos != 0) {
            out.writeTag(16);
            out.writeInt32(nanos);
        }
    }

    private static long micros(long seconds, int nanos, String field, ValueRange range) {
        long micros = nanos / NANOS_PER_MICRO;
        try {
            // The smallest long is reachable only from the second above it.
            return seconds < 0
                    ? Math.addExact(Math.multiplyExact(seconds + 1, MICROS_PER_SECOND), micros - MICROS_PER_SECOND)
                    : Math.addExact(Math.multiplyExact(seconds, MICROS_PER_SECOND), micros);
        } catch (ArithmeticException e) {
            throw InvalidValueException.of(field, e, range);
        }
    }
}
