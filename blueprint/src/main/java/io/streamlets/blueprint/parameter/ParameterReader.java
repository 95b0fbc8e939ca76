package io.streamlets.blueprint.parameter;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.include.OneWayIncluder;
import io.streamlets.blueprint.parameter.ParameterReading.Fault;
import io.streamlets.blueprint.parameter.ParameterReading.Refused;
import io.streamlets.blueprint.parameter.ParameterReading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the values of one configuration parameter; the compiler checks defaults with it, a start all values.
 *
 * <pre>{@code
 * new ParameterReader(new ParameterType.ListOf(ScalarType.INT), new Limits(null, "1", null)).read("[1, 0]")
 * // refused: element 2 is 0, expected an int of at least 1
 * }</pre>
 */
public final class ParameterReader {
    /** The value of a parameter must not make the library read files or ask web servers. */
    private static final OneWayIncluder NOTHING = new OneWayIncluder(() -> {
        throw new ConfigException.BadValue("include", "a value includes nothing");
    });

    private static final int MAX_SHOWN = 200;
    private static final int MAX_DEPTH = 50;

    private final ParameterType type;
    private final SingleType single;
    private final Limits limits;
    private final @Nullable Pattern pattern;
    private final @Nullable Object least;
    private final @Nullable Object greatest;

    /**
     * A reader of values of the type within the limits.
     *
     * @throws IllegalArgumentException if the limits mean nothing for the type or leave no value
     */
    public ParameterReader(ParameterType type, Limits limits) {
        this.type = type;
        this.single = type.single();
        this.limits = limits;
        this.pattern = limits.pattern() == null ? null : Pattern.compile(limits.pattern());
        this.least = limits.min() == null ? null : single.parse(limits.min());
        this.greatest = limits.max() == null ? null : single.parse(limits.max());
        if ((pattern != null && !Limits.canMatch(type))
                || ((least != null || greatest != null) && !Limits.canCompare(type))
                || limits.isEmptyRange(type)) {
            throw new IllegalArgumentException("there is no " + type.id() + limits.text());
        }
    }

    /** Reads a text as it stands in an annotation or on the command line; that of a list is HOCON. */
    public ParameterReading read(String text) {
        if (!(type instanceof ParameterType.ListOf)) {
            return read(text, 0);
        }
        List<String> elements = elements(text);
        return elements == null ? notAList(quoted(text)) : read(elements);
    }

    /** Reads the elements of a list that a file has. */
    public ParameterReading read(List<String> elements) {
        if (!(type instanceof ParameterType.ListOf)) {
            return wrongShape("a list");
        }
        List<Object> values = new ArrayList<>();
        for (String element : elements) {
            ParameterReading reading = read(element, values.size() + 1);
            if (!(reading instanceof Value value)) {
                return reading;
            }
            values.add(value.value());
        }
        return new Value(List.copyOf(values));
    }

    /** What a legal value looks like, limits included, for the fix of a problem. */
    public String example() {
        String limit = limits.text();
        if (limit.isEmpty()) {
            return type.example();
        }
        return type instanceof ParameterType.ListOf
                ? type.example() + ", each element " + single.withArticle() + limit
                : single.withArticle() + limit;
    }

    /** Refuses what is neither a text nor a list of texts; {@code found} says what it is. */
    public ParameterReading wrongShape(String found) {
        return new Refused(Fault.TYPE, 0, found, "it is " + found, type.withArticle(), List.of(), type.example());
    }

    /** The text in quotes, in one line and not too long to be read. */
    public static String quoted(String text) {
        String line = text.replace("\r", "\\r").replace("\n", "\\n");
        return "'" + (line.length() > MAX_SHOWN ? line.substring(0, MAX_SHOWN) + "..." : line) + "'";
    }

    private ParameterReading notAList(String found) {
        String reason = found + " is not a list";
        return new Refused(Fault.TYPE, 0, found, reason, type.withArticle(), List.of(), type.example());
    }

    private ParameterReading read(String text, int position) {
        String found = quoted(text);
        String reason = single.whyNot(text);
        if (reason != null) {
            String expected = single.withArticle();
            return new Refused(Fault.TYPE, position, found, reason, expected, single.nearest(text), single.example());
        }
        if (pattern != null && text.length() > Limits.MAX_LENGTH) {
            String length = "a text of " + text.length() + " characters";
            String expected = "at most " + Limits.MAX_LENGTH + " characters";
            return new Refused(Fault.LIMIT, position, length, "it is " + length, expected, List.of(), expected);
        }
        Boolean matches = pattern == null ? Boolean.TRUE : CountedText.matches(pattern, text);
        Object value = single.parse(text);
        String expected = single.withArticle() + limits.text();
        if (matches == null) {
            String reasonable = "a pattern without repetitions within repetitions";
            String slow = "it takes too long to match " + found + " against the pattern";
            return new Refused(Fault.LIMIT, position, found, slow, expected, List.of(), reasonable);
        }
        if (!matches || !isWithin(value)) {
            return new Refused(
                    Fault.LIMIT, position, found, found + " is not " + expected, expected, List.of(), expected);
        }
        return new Value(type instanceof ParameterType.OptionalOf ? Optional.of(value) : value);
    }

    private boolean isWithin(Object value) {
        return !(single instanceof ScalarType scalar)
                || ((least == null || scalar.compare(value, least) >= 0)
                        && (greatest == null || scalar.compare(value, greatest) <= 0));
    }

    /** Whether brackets are nested more deeply than in any list of scalars; reading them could overflow the stack. */
    private static boolean isDeep(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth <= MAX_DEPTH; i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        }
        return depth > MAX_DEPTH;
    }

    /** The elements of a HOCON list of scalars; null if the text is something else. */
    private static @Nullable List<String> elements(String text) {
        // Typesafe Config ignores what stands behind a list.
        if (!text.strip().startsWith("[") || !text.strip().endsWith("]") || isDeep(text)) {
            return null;
        }
        try {
            Config parsed = ConfigFactory.parseString(
                    "value = " + text, ConfigParseOptions.defaults().setIncluder(NOTHING));
            if (parsed.root().size() != 1 || !(parsed.root().get("value") instanceof ConfigList list)) {
                return null;
            }
            List<String> elements = new ArrayList<>();
            for (ConfigValue element : list) {
                elements.add(
                        switch (element.valueType()) {
                            case STRING, NUMBER, BOOLEAN ->
                                element.atKey("value").getString("value");
                            case OBJECT, LIST, NULL ->
                                throw new ConfigException.BadValue("value", "an element is no scalar");
                        });
            }
            return elements;
        } catch (ConfigException notHocon) {
            return null;
        }
    }
}
