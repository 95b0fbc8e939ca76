package shop;

import io.streamlets.annotations.Encoded;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;

@Encoded
public record Order(
        ZonedDateTime at,
        Period period,
        OptionalInt count,
        Collection<String> tags,
        Map<Instant, String> names,
        char grade,
        Object other) {}
