package io.streamlets.processor.schema.java;

import java.util.Map;
import java.util.Optional;

/** What to use instead of a type of Java that has no codec, where one is near. */
final class Instead {
    private static final String LIST = "a List";
    private static final String SET = "a Set";
    private static final String MAP = "a Map";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("char", "a String"),
            Map.entry("java.lang.Character", "a String"),
            Map.entry("java.lang.StringBuilder", "a String"),
            Map.entry("java.lang.Object", "a sealed interface of records"),
            Map.entry("java.lang.Number", "a double, a long or a BigDecimal"),
            Map.entry("java.util.Date", "an Instant"),
            Map.entry("java.util.Calendar", "an Instant"),
            Map.entry("java.util.Currency", "a String with its code"),
            Map.entry("java.util.Locale", "a String with its language tag"),
            Map.entry("java.net.URI", "a String"),
            Map.entry("java.net.URL", "a String"),
            Map.entry("java.sql.Time", "a LocalTime"),
            Map.entry("java.time.ZonedDateTime", "an Instant, and a String for the zone if it matters"),
            Map.entry("java.time.OffsetDateTime", "an Instant, and an int for the offset if it matters"),
            Map.entry("java.time.OffsetTime", "a LocalTime, and an int for the offset if it matters"),
            Map.entry("java.time.Year", "an int"),
            Map.entry("java.time.YearMonth", "a LocalDate, of the month's first day"),
            Map.entry("java.time.MonthDay", "two ints"),
            Map.entry("java.time.Period", "a Duration, or an int for its months or days"),
            Map.entry("java.time.ZoneId", "a String"),
            Map.entry("java.time.ZoneOffset", "an int for its seconds"),
            Map.entry("java.util.OptionalInt", "an Optional<Integer>"),
            Map.entry("java.util.OptionalLong", "an Optional<Long>"),
            Map.entry("java.util.OptionalDouble", "an Optional<Double>"),
            Map.entry("java.util.Collection", LIST),
            Map.entry("java.util.ArrayList", LIST),
            Map.entry("java.util.LinkedList", LIST),
            Map.entry("java.util.Queue", LIST),
            Map.entry("java.util.Deque", LIST),
            Map.entry("java.util.HashSet", SET),
            Map.entry("java.util.LinkedHashSet", SET),
            Map.entry("java.util.SortedSet", SET),
            Map.entry("java.util.TreeSet", SET),
            Map.entry("java.util.HashMap", MAP),
            Map.entry("java.util.LinkedHashMap", MAP),
            Map.entry("java.util.SortedMap", MAP),
            Map.entry("java.util.TreeMap", MAP));

    private Instead() {}

    /** A type that has a codec; {@code type} is written as the source has it, with its package. */
    static Optional<String> of(String type) {
        int arguments = type.indexOf('<');
        return Optional.ofNullable(TYPES.get(arguments < 0 ? type : type.substring(0, arguments)));
    }
}
