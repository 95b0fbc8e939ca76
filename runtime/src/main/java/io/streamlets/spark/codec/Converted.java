package io.streamlets.spark.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Java types that are read and written by way of another.
 *
 * <p>A value beyond the range of its target is an {@link ArithmeticException} or {@link java.time.DateTimeException}, which the
 * codec turns into an error of its own.
 */
public final class Converted {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final long MICROS_PER_SECOND = 1_000_000;

    private Converted() {}

    public static BigInteger bigInteger(BigDecimal decimal) {
        return decimal.toBigIntegerExact();
    }

    public static BigDecimal decimal(BigInteger number) {
        return new BigDecimal(number);
    }

    /** A date; {@code java.sql.Date} confuses years before the first. */
    public static Date sqlDate(LocalDate date) {
        if (date.getYear() < 1) {
            throw new DateTimeException(date + " is before the years of java.sql.Date");
        }
        return Date.valueOf(date);
    }

    /** The days of such a date as a row holds them. */
    public static int sqlDays(int days) {
        if (days < FIRST.toEpochDay()) {
            throw new DateTimeException(LocalDate.ofEpochDay(days) + " is before the years of java.sql.Date");
        }
        return days;
    }

    public static LocalDate date(Date date) {
        if (date.getTime() < Date.valueOf(FIRST).getTime()) {
            throw new DateTimeException(date + " is before the years of java.sql.Date");
        }
        return date.toLocalDate();
    }

    public static Timestamp sqlTimestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    public static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }

    public static Duration duration(long micros) {
        return Duration.ofSeconds(
                Math.floorDiv(micros, MICROS_PER_SECOND), Math.floorMod(micros, MICROS_PER_SECOND) * 1000);
    }

    /** The microseconds of a duration, cut as those of an instant are. */
    public static long micros(Duration duration) {
        return Logical.micros(Instant.EPOCH.plus(duration));
    }
}
