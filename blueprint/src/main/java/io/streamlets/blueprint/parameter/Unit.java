package io.streamlets.blueprint.parameter;

import io.streamlets.blueprint.near.NearMiss;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units of HOCON's durations and memory sizes, for the one that was meant by a text with another one. */
final class Unit {

    /** The units of time as people write them, with HOCON's word. */
    static final Map<String, String> OF_TIME = Map.ofEntries(
            same("ms"),
            same("s"),
            same("m"),
            same("h"),
            same("d"),
            same("nanoseconds"),
            same("microseconds"),
            same("millisecond"),
            same("milliseconds"),
            same("second"),
            same("seconds"),
            same("minute"),
            same("minutes"),
            same("hour"),
            same("hours"),
            same("day"),
            same("days"),
            Map.entry("msec", "millisecond"),
            Map.entry("msecs", "milliseconds"),
            Map.entry("sec", "second"),
            Map.entry("secs", "seconds"),
            Map.entry("min", "minute"),
            Map.entry("mins", "minutes"),
            Map.entry("hr", "hour"),
            Map.entry("hrs", "hours"));

    /** The units of memory as people write them, with HOCON's word. */
    static final Map<String, String> OF_MEMORY = Map.ofEntries(
            same("B"),
            same("kB"),
            same("KiB"),
            same("MB"),
            same("MiB"),
            same("GB"),
            same("GiB"),
            same("bytes"),
            same("kilobytes"),
            same("megabytes"),
            same("gigabytes"),
            same("kibibytes"),
            same("mebibytes"),
            same("gibibytes"));

    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,30}(?:\\.\\d{1,30})?\\s*)(\\p{Alpha}+)");

    private Unit() {}

    /** The texts with the same number and the units that were probably meant. */
    static List<String> nearest(String text, Map<String, String> units) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
        return matcher.matches()
                ? NearMiss.nearest(matcher.group(2), units.keySet()).stream()
                        .map(unit -> matcher.group(1) + units.get(unit))
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Map.Entry<String, String> same(String unit) {
        return Map.entry(unit, unit);
    }
}
