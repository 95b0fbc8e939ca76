package codecs.java;

import io.streamlets.annotations.Encoded;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member of each type that has values for which there is no place. */
@Encoded
@SuppressWarnings({"JavaSqlDate", "JavaUtilDate"}) // As many classes have them.
public record Refusing(
        Instant at,
        LocalDateTime local,
        Duration length,
        LocalDate day,
        Date day2,
        Timestamp sqlAt,
        LocalTime time,
        BigDecimal price,
        BigInteger whole,
        UUID id,
        Level level,
        String name,
        List<Instant> times,
        Map<String, Duration> lengths,
        Inner inner) {

    /** Lists within lists. */
    public record Inner(List<List<Instant>> times) {}

    /** Null in every member. */
    public Refusing() {
        this(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public Refusing at(Instant value) {
        return new Refusing(
                value, local, length, day, day2, sqlAt, time, price, whole, id, level, name, times, lengths, inner);
    }

    public Refusing local(LocalDateTime value) {
        return new Refusing(
                at, value, length, day, day2, sqlAt, time, price, whole, id, level, name, times, lengths, inner);
    }

    public Refusing length(Duration value) {
        return new Refusing(
                at, local, value, day, day2, sqlAt, time, price, whole, id, level, name, times, lengths, inner);
    }

    public Refusing day(LocalDate value) {
        return new Refusing(
                at, local, length, value, day2, sqlAt, time, price, whole, id, level, name, times, lengths, inner);
    }

    public Refusing sqlAt(Timestamp value) {
        return new Refusing(
                at, local, length, day, day2, value, time, price, whole, id, level, name, times, lengths, inner);
    }

    public Refusing price(BigDecimal value) {
        return new Refusing(
                at, local, length, day, day2, sqlAt, time, value, whole, id, level, name, times, lengths, inner);
    }

    public Refusing whole(BigInteger value) {
        return new Refusing(
                at, local, length, day, day2, sqlAt, time, price, value, id, level, name, times, lengths, inner);
    }

    public Refusing times(List<Instant> value) {
        return new Refusing(
                at, local, length, day, day2, sqlAt, time, price, whole, id, level, name, value, lengths, inner);
    }

    public Refusing lengths(Map<String, Duration> value) {
        return new Refusing(
                at, local, length, day, day2, sqlAt, time, price, whole, id, level, name, times, value, inner);
    }

    public Refusing inner(Inner value) {
        return new Refusing(
                at, local, length, day, day2, sqlAt, time, price, whole, id, level, name, times, lengths, value);
    }
}
