package io.streamlets.spark.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.spark.sql.catalyst.util.DateTimeUtils;

/**
 * Java types that are read and written by way of another.
 *
 * <p>A value beyond the range of its target is an {@link ArithmeticException} or {@link java.time.DateTimeException}, which the
 * codec turns into an error of its own.
 */
public final class Converted {
    private static final LocalDate LAST_JULIAN = LocalDate.of(1582, 10, 4);
    private static final LocalDate FIRST_GREGORIAN = LocalDate.of(1582, 10, 15);

    /** The first day whose number in the Julian calendar is an int, as Spark's encoder needs it. */
    private static final int FIRST_SQL_DAY = -2_147_439_564;

    /** Later ones can be converted in every time zone. */
    private static final long FAR_PAST_MICROS = -9_223_000_000_000_000_000L;

    private static final long MICROS_PER_SECOND = 1_000_000;

    private Converted() {}

    public static BigInteger bigInteger(BigDecimal decimal) {
        return decimal.toBigIntegerExact();
    }

    public static BigDecimal decimal(BigInteger number) {
        return new BigDecimal(number);
    }

    /**
     * A date as Spark's encoder makes it: of the Julian calendar before 1582. It begins at midnight in the JVM's time zone.
     *
     * <p>Spark's own method needs an opened package of the JDK, which who reads bytes elsewhere may not have.
     */
    public static Date sqlDate(int days) {
        LocalDate date = LocalDate.ofEpochDay(sqlDays(days));
        if (date.getYear() < 1) {
            GregorianCalendar calendar = new GregorianCalendar();
            calendar.clear();
            calendar.set(Calendar.ERA, GregorianCalendar.BC);
            calendar.set(1 - date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
            return new Date(calendar.getTimeInMillis());
        }
        boolean hasNoJulianDate = date.isAfter(LAST_JULIAN) && date.isBefore(FIRST_GREGORIAN);
        return Date.valueOf(hasNoJulianDate ? FIRST_GREGORIAN : date);
    }

    /** The days of such a date as a row holds them. */
    public static int sqlDays(int days) {
        if (days < FIRST_SQL_DAY) {
            throw new DateTimeException(LocalDate.ofEpochDay(days) + " is before the days of java.sql.Date");
        }
        return days;
    }

    /** The days of a date as Spark's encoder counts them. */
    public static int days(Date date) {
        return DateTimeUtils.fromJavaDate(date);
    }

    /** A point in time as Spark's encoder makes it: its date and time in the JVM's time zone are those of the Julian calendar. */
    public static Timestamp sqlTimestamp(long micros) {
        return DateTimeUtils.toJavaTimestamp(micros);
    }

    /** The microseconds of such a point in time as a row holds them. */
    public static long sqlMicros(long micros) {
        if (micros < FAR_PAST_MICROS) {
            sqlTimestamp(micros);
        }
        return micros;
    }

    /** The microseconds of a point in time as Spark's encoder counts them. */
    public static long micros(Timestamp timestamp) {
        return DateTimeUtils.fromJavaTimestamp(timestamp);
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
