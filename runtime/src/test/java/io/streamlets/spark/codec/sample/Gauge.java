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

    /** A record in a record. */
    public record Limit(String name, @Nullable Double value) {}
}
