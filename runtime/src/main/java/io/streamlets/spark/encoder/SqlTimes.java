package io.streamlets.spark.encoder;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.spark.sql.catalyst.util.DateTimeUtils;

/**
 * {@code java.sql.Date} and {@code java.sql.Timestamp} as Spark's own encoders convert them.
 *
 * <p>A value beyond the range of its target is an {@link ArithmeticException} or {@link java.time.DateTimeException}, which the
 * codec turns into an error of its own.
 */
public final class SqlTimes {
    private static final LocalDate LAST_JULIAN = LocalDate.of(1582, 10, 4);
    private static final LocalDate FIRST_GREGORIAN = LocalDate.of(1582, 10, 15);

    /** The first day whose number in the Julian calendar is an int, as Spark's encoder needs it. */
    private static final int FIRST_SQL_DAY = -2_147_439_564;

    /** Later ones can be converted in every time zone. */
    private static final long FAR_PAST_MICROS = -9_223_000_000_000_000_000L;

    private SqlTimes() {}

    /**
     * A date as Spark's encoder makes it: of the Julian calendar before 1582. It begins at midnight in the JVM's time zone.
     *
     * <p>Spark's own method needs an opened package of the JDK, which a program that reads bytes without Spark may not have opened.
     */
    public static Date date(int days) {
        LocalDate date = LocalDate.ofEpochDay(days(days));
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
    public static int days(int days) {
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
    public static Timestamp timestamp(long micros) {
        return DateTimeUtils.toJavaTimestamp(micros);
    }

    /** The microseconds of such a point in time as a row holds them. */
    public static long micros(long micros) {
        if (micros < FAR_PAST_MICROS) {
            timestamp(micros);
        }
        return micros;
    }

    /** The microseconds of a point in time as Spark's encoder counts them. */
    public static long micros(Timestamp timestamp) {
        return DateTimeUtils.fromJavaTimestamp(timestamp);
    }
}
