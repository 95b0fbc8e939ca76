package io.streamlets.blueprint.parameter;

import io.streamlets.blueprint.near.NearMiss;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of HOCON's durations and memory sizes, for the one that was meant by a text with another one. */
final class Unit {

    /** The units of time as people write them, with HOCON's word for one of them. */
    static final Map<String, String> OF_TIME = units(
            List.of("ms", "s", "m", "h", "d"),
            List.of("nanosecond", "microsecond", "millisecond", "second", "minute", "hour", "day"),
            Map.of("msec", "millisecond", "sec", "second", "min", "minute", "hr", "hour"));

    /** The units of memory as people write them, with HOCON's word for one of them. */
    static final Map<String, String> OF_MEMORY = units(
            List.of("B", "kB", "KiB", "MB", "MiB", "GB", "GiB"),
            List.of("byte", "kilobyte", "megabyte", "gigabyte", "kibibyte", "mebibyte", "gibibyte"),
            Map.of());

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,30}(?:\\.\\d{1,30})?\\s*)(\\p{Alpha}+)");

    private Unit() {}

    /** The texts with the same number and the units that were probably meant. */
    static List<String> nearest(String text, Map<String, String> units) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
        if (!matcher.matches()) {
            return List.of();
        }
        String number = matcher.group(1);
        boolean one = number.strip().equals("1");
        return NearMiss.nearest(matcher.group(2), units.keySet()).stream()
                .map(name -> Objects.requireNonNull(units.get(name)))
                .map(unit -> number + unit + (one || !units.containsKey(unit + "s") ? "" : "s"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> units(List<String> signs, List<String> words, Map<String, String> others) {
        Map<String, String> units = new HashMap<>();
        signs.forEach(sign -> units.put(sign, sign));
        words.forEach(word -> units.put(word, word));
        units.putAll(others);
        Map<String, String> plurals = new HashMap<>();
        units.forEach((name, unit) -> plurals.put(words.contains(unit) ? name + "s" : name, unit));
        units.putAll(plurals);
        return Map.copyOf(units);
    }
}
