package codecs.java;

import io.streamlets.annotations.Encoded;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Types of Java that are written as another type is.
 *
 * @param whole a number
 *     of {@code 38} digits
 */
@Encoded
@SuppressWarnings("ArrayRecordComponent") // The record compares its array by content.
public record OtherScalars(
        BigInteger whole,
        Date day,
        Timestamp at,
        Duration length,
        DayOfWeek weekday,
        Optional<Duration> rest,
        List<BigInteger> wholes,
        Map<String, Timestamp> times,
        Duration[] lengths,
        List<Date> days) {

    @Override
    public boolean equals(Object other) {
        return other instanceof OtherScalars same && members().equals(same.members());
    }

    @Override
    public int hashCode() {
        return members().hashCode();
    }

    private List<Object> members() {
        Object all = lengths == null ? null : java.util.Arrays.asList(lengths);
        return java.util.Arrays.asList(whole, day, at, length, weekday, rest, wholes, times, all, days);
    }
}
