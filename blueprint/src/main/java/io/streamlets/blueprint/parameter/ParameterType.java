package io.streamlets.blueprint.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a configuration parameter: what its values look like as text and what they become.
 *
 * <p>A single value of a {@link ScalarType} or an {@link EnumerationType}, an {@link OptionalOf} of such a value, or a
 * {@link ListOf} of them.
 */
public sealed interface ParameterType permits SingleType, ParameterType.OptionalOf, ParameterType.ListOf {

    /**
     * The type in descriptors and for users: {@code int}, {@code memory-size}, {@code enum sensors.Mode(FAST|SLOW)},
     * {@code optional<int>}, {@code list<duration>}. {@link #ofId} reads it.
     */
    String id();

    /** The type with its article, as in "expects a duration". */
    String withArticle();

    /** What a legal value looks like, for the fix of a problem: {@code a whole number such as '10'}. */
    String example();

    /** The type of the value itself, of the value that may be missing, or of each element. */
    SingleType single();

    /** The type with this {@link #id}; null if there is none. */
    static @Nullable ParameterType ofId(String id) {
        Matcher wrapped = Pattern.compile("(optional|list)<(.*)>").matcher(id);
        if (!wrapped.matches()) {
            return single(id);
        }
        SingleType inner = single(wrapped.group(2));
        if (inner == null) {
            return null;
        }
        return wrapped.group(1).equals("list") ? new ListOf(inner) : new OptionalOf(inner);
    }

    private static @Nullable SingleType single(String id) {
        Matcher enumeration = Pattern.compile("enum ([^()]+)\\(([^()]+)\\)").matcher(id);
        if (enumeration.matches()) {
            return new EnumerationType(
                    enumeration.group(1), List.of(enumeration.group(2).split("\\|")));
        }
        return Arrays.stream(ScalarType.values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * A value that may be missing: without a default, it is.
     *
     * @param single the type of the value
     */
    record OptionalOf(SingleType single) implements ParameterType {

        @Override
        public String id() {
            return "optional<" + single.id() + ">";
        }

        @Override
        public String withArticle() {
            return single.withArticle();
        }

        @Override
        public String example() {
            return single.example();
        }
    }

    /**
     * Any number of values: a HOCON list, in a file or as text, such as {@code [1, 2]}.
     *
     * @param single the type of each element
     */
    record ListOf(SingleType single) implements ParameterType {

        @Override
        public String id() {
            return "list<" + single.id() + ">";
        }

        @Override
        public String withArticle() {
            return "a list of " + single.plural();
        }

        @Override
        public String example() {
            return "a list such as '[" + single.sample() + "]'";
        }
    }
}
