package io.streamlets.processor.model;

import java.util.Locale;

/** A date, a time of day or a point in time, held in a class of {@code java.time}. */
public enum TimeType implements DataType {
    DATE,
    TIME_MILLIS,
    TIME_MICROS,
    TIMESTAMP_MILLIS,
    TIMESTAMP_MICROS,
    LOCAL_TIMESTAMP_MILLIS,
    LOCAL_TIMESTAMP_MICROS;

    /** The name of the logical type in a schema. */
    public String logicalName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether Avro writes an {@code int}; otherwise it writes a {@code long}. */
    public boolean isInt() {
        return this == DATE || this == TIME_MILLIS;
    }
}
