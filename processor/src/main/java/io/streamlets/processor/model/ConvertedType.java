package io.streamlets.processor.model;

/** A type of Java that is read and written by way of another: bytes are those of that type, rows too except for durations. */
public enum ConvertedType implements DataType {
    BIG_INTEGER,
    SQL_DATE,
    SQL_TIMESTAMP,
    /** Microseconds; the column is an interval of days to seconds. */
    DURATION;

    /** The type through which it is converted. */
    public DataType base() {
        return switch (this) {
            case BIG_INTEGER -> new DecimalType(DecimalType.MAX_PRECISION, 0, null, false);
            case SQL_DATE -> TimeType.DATE;
            case SQL_TIMESTAMP -> TimeType.TIMESTAMP_MICROS;
            case DURATION -> PrimitiveType.LONG;
        };
    }
}
