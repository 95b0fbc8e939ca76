package io.streamlets.spark.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Which values of a Java type have a place in bytes and rows, as errors say it. */
public enum ValueRange {
    DATE("a date is from -5877641-06-23 to +5881580-07-11"),
    TIMESTAMP("a timestamp is from -290308-12-21T19:59:05.224192Z to +294247-01-10T04:00:54.775807Z"),
    LOCAL_TIMESTAMP("a local timestamp is from -290308-12-21T19:59:05.224192 to +294247-01-10T04:00:54.775807"),
    DURATION("a duration is less than 106751991 days, 4 hours and 55 seconds, in either direction");

    private static final Map<String, ValueRange> BY_LOGICAL_TYPE = Map.of(
            "date", DATE,
            "timestamp-millis", TIMESTAMP,
            "timestamp-micros", TIMESTAMP,
            "local-timestamp-millis", LOCAL_TIMESTAMP,
            "local-timestamp-micros", LOCAL_TIMESTAMP);

    private final String text;

    ValueRange(String text) {
        this.text = text;
    }

    /** The range of the values of a schema; null for one in which all values of its Java type have a place. */
    static @Nullable ValueRange of(Schema schema) {
        String logicalType = schema.getProp(LogicalType.LOGICAL_TYPE_PROP);
        if (logicalType == null) {
            // Of all longs, only those that a Duration becomes can have been out of range.
            return schema.getType() == Schema.Type.LONG ? DURATION : null;
        }
        return BY_LOGICAL_TYPE.get(logicalType);
    }

    /**
     * Looks whether a time is in its range.
     *
     * @throws ArithmeticException if it is not
     */
    public void check(Object time) {
        switch (this) {
            case DATE -> Logical.days((LocalDate) time);
            case TIMESTAMP -> Logical.micros((Instant) time);
            case LOCAL_TIMESTAMP -> Logical.micros((LocalDateTime) time);
            case DURATION -> Converted.micros((Duration) time);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
