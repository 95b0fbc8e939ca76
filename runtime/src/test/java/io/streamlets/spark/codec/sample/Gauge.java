package io.streamlets.spark.codec.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Java record as a data type. */
public record Gauge(
        String name,
        double value,
        @Nullable Long count,
        Kind kind,
        Instant seen,
        BigDecimal price,
        List<Limit> limits,
        Map<String, Integer> marks,
        Optional<String> note) {

    /** One with a value in every field. */
    public static final Gauge BOILER = new Gauge(
            "boiler",
            2.5,
            3L,
            Kind.MEDIUM,
            Instant.parse("2026-01-02T03:04:05.678Z"),
            new BigDecimal("12.34"),
            List.of(new Limit("high", null)),
            Map.of("a", 1),
            Optional.of("note"));

    /** A record in a record. */
    public record Limit(String name, @Nullable Double value) {}
}
