package io.streamlets.spark.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Avro's logical types: from what their bytes hold to what objects and rows hold, and back.
 *
 * <p>Rows hold timestamps in microseconds whatever the unit of the schema. A value beyond the range of its target is an
 * {@link ArithmeticException}, {@link java.time.DateTimeException} or {@link IllegalArgumentException}, which the codec
 * turns into an error of its own.
 */
public final class Logical {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;
    private static final int UUID_CHARACTERS = 36;

    private Logical() {}

    public static LocalDate date(int days) {
        return LocalDate.ofEpochDay(days);
    }

    public static int days(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    public static LocalTime timeOfMillis(int millis) {
        return LocalTime.ofNanoOfDay(millis * NANOS_PER_MILLI);
    }

    public static int millis(LocalTime time) {
        return (int) (time.toNanoOfDay() / NANOS_PER_MILLI);
    }

    public static LocalTime timeOfMicros(long micros) {
        return LocalTime.ofNanoOfDay(Math.multiplyExact(micros, 1000L));
    }

    public static long micros(LocalTime time) {
        return time.toNanoOfDay() / 1000;
    }

    /** The milliseconds of a day as a row holds them. */
    public static int millisOfDay(int millis) {
        return (int) within(millis, MICROS_PER_DAY / 1000);
    }

    /** The microseconds of a day as a row holds them. */
    public static long microsOfDay(long micros) {
        return within(micros, MICROS_PER_DAY);
    }

    private static long within(long time, long day) {
        if (time < 0 || time >= day) {
            throw new DateTimeException(time + " is no time of a day");
        }
        return time;
    }

    public static Instant instantOfMillis(long millis) {
        return Instant.ofEpochMilli(withMicros(millis));
    }

    public static long millis(Instant instant) {
        return withMicros(instant.toEpochMilli());
    }

    /** Milliseconds that rows can hold too, in which they are microseconds. */
    private static long withMicros(long millis) {
        return microsOfMillis(millis) / 1000;
    }

    public static Instant instantOfMicros(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, MICROS_PER_SECOND), Math.floorMod(micros, MICROS_PER_SECOND) * 1000);
    }

    public static long micros(Instant instant) {
        return micros(instant.getEpochSecond(), instant.getNano());
    }

    static long micros(long seconds, int nanos) {
        long micros = nanos / 1000;
        // The smallest long is reachable only from the second above it.
        return seconds < 0
                ? Math.addExact(Math.multiplyExact(seconds + 1, MICROS_PER_SECOND), micros - MICROS_PER_SECOND)
                : Math.addExact(Math.multiplyExact(seconds, MICROS_PER_SECOND), micros);
    }

    public static LocalDateTime dateTimeOfMillis(long millis) {
        return LocalDateTime.ofInstant(instantOfMillis(millis), ZoneOffset.UTC);
    }

    public static long millis(LocalDateTime dateTime) {
        return millis(dateTime.toInstant(ZoneOffset.UTC));
    }

    public static LocalDateTime dateTimeOfMicros(long micros) {
        return LocalDateTime.ofInstant(instantOfMicros(micros), ZoneOffset.UTC);
    }

    public static long micros(LocalDateTime dateTime) {
        return micros(dateTime.toInstant(ZoneOffset.UTC));
    }

    /** A row's microseconds of a schema's milliseconds. */
    public static long microsOfMillis(long millis) {
        return Math.multiplyExact(millis, 1000L);
    }

    /** A schema's milliseconds of a row's microseconds: the millisecond that has begun. */
    public static long millisOfMicros(long micros) {
        return Math.floorDiv(micros, 1000L);
    }

    /** A UUID of its 36 characters; other forms that {@link UUID#fromString} would take are refused. */
    public static UUID uuid(String text) {
        boolean is = text.length() == UUID_CHARACTERS;
        for (int i = 0; is && i < UUID_CHARACTERS; i++) {
            is = isOfUuid(i, text.charAt(i));
        }
        if (!is) {
            throw noUuid(text);
        }
        return UUID.fromString(text);
    }

    /** The text of a UUID as a row holds it. */
    public static UTF8String uuidText(UTF8String text) {
        boolean is = text.numBytes() == UUID_CHARACTERS;
        for (int i = 0; is && i < UUID_CHARACTERS; i++) {
            is = isOfUuid(i, (char) text.getByte(i));
        }
        if (!is) {
            throw noUuid(text.toString());
        }
        return text;
    }

    private static boolean isOfUuid(int index, char character) {
        boolean isBetween = index == 8 || index == 13 || index == 18 || index == 23;
        return isBetween ? character == '-' : HexFormat.isHexDigit(character);
    }

    private static IllegalArgumentException noUuid(String text) {
        return new IllegalArgumentException("'" + abbreviated(text) + "' is not a UUID");
    }

    /** The decimal of an unscaled two's complement number. */
    public static BigDecimal decimal(byte[] unscaled, int precision, int scale) {
        if (unscaled.length == 0) {
            throw new IllegalArgumentException("a decimal has no bytes");
        }
        BigInteger number = new BigInteger(unscaled);
        // Counting decimal digits is slow for a number of many bytes, so those are refused by their bits.
        if (number.bitLength() > precision * 4 || new BigDecimal(number, scale).precision() > precision) {
            throw new IllegalArgumentException("a decimal has more than " + precision + " digits");
        }
        return new BigDecimal(number, scale);
    }

    /** The unscaled number of a decimal for who wants no decimal of it. */
    public static byte[] undecoded(byte[] unscaled, int precision, int scale) {
        decimal(unscaled, precision, scale);
        return unscaled;
    }

    /** As {@link #undecoded(byte[], int, int)}. */
    public static ByteBuffer undecoded(ByteBuffer unscaled, int precision, int scale) {
        byte[] bytes = new byte[unscaled.remaining()];
        unscaled.duplicate().get(bytes);
        decimal(bytes, precision, scale);
        return unscaled;
    }

    /** As {@link #decimal}, as a row holds it. */
    public static Decimal rowDecimal(byte[] unscaled, int precision, int scale) {
        return Decimal.apply(decimal(unscaled, precision, scale), precision, scale);
    }

    /** The unscaled two's complement number of a decimal, as {@link #exact} gives it. */
    public static byte[] unscaled(BigDecimal decimal, int precision, int scale) {
        return exact(decimal, precision, scale).unscaledValue().toByteArray();
    }

    /**
     * The decimal at a scale.
     *
     * @throws IllegalArgumentException if it would lose digits
     */
    public static BigDecimal exact(BigDecimal decimal, int precision, int scale) {
        if (decimal.scale() > scale && decimal.stripTrailingZeros().scale() > scale) {
            throw new IllegalArgumentException(
                    "the decimal " + text(decimal) + " has more than " + scale + " digits after the point");
        }
        // Compared before the change of scale, which would write out every zero of a number such as 1E+1000000000.
        if (decimal.signum() != 0 && (long) decimal.precision() - decimal.scale() > precision - scale) {
            throw new IllegalArgumentException(
                    "the decimal " + text(decimal) + " has more than " + precision + " digits at scale " + scale);
        }
        return decimal.setScale(scale);
    }

    /** As {@link #unscaled(BigDecimal, int, int)} of what a row holds. */
    public static byte[] unscaled(Decimal decimal, int precision, int scale) {
        return unscaled(decimal.toJavaBigDecimal(), precision, scale);
    }

    /** A number widened to {@code size} bytes, as a decimal in a fixed needs it. */
    public static byte[] padded(byte[] unscaled, int size) {
        if (unscaled.length > size) {
            throw new IllegalArgumentException("a decimal of " + unscaled.length + " bytes exceeds a fixed of " + size);
        }
        byte[] padded = new byte[size];
        Arrays.fill(padded, 0, size - unscaled.length, (byte) (unscaled[0] < 0 ? -1 : 0));
        System.arraycopy(unscaled, 0, padded, size - unscaled.length, unscaled.length);
        return padded;
    }

    /** Printing takes time in the square of the digits. */
    private static String text(BigDecimal decimal) {
        return decimal.unscaledValue().bitLength() > 1000
                ? "of " + decimal.precision() + " digits"
                : abbreviated(decimal.toString());
    }

    static String abbreviated(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
