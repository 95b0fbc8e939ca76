package io.streamlets.blueprint.parameter;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What the developer demands of a parameter's value, or of each element of a list, beyond its type.
 *
 * @param pattern a regular expression that the whole text matches; null if there is none
 * @param min the least value, as text of the type; null if there is none
 * @param max the greatest value, as text of the type; null if there is none
 */
public record Limits(
        @Nullable String pattern,
        @Nullable String min,
        @Nullable String max) {

    /** No limit but the type's. */
    public static final Limits NONE = new Limits(null, null, null);

    /**
     * How many characters a text may have that a pattern is matched against; Java's matcher needs stack and time for each,
     * and a longer value is hardly meant.
     */
    public static final int MAX_LENGTH = 1024;

    /** Whether values of the type can be matched against a pattern. */
    public static boolean canMatch(ParameterType type) {
        return type.single() == ScalarType.STRING;
    }

    /** Whether values of the type can be compared with a least and a greatest one. */
    public static boolean canCompare(ParameterType type) {
        return type.single() instanceof ScalarType scalar && scalar.isOrdered();
    }

    /** Why a text is not a pattern, in one line; null if it is one. */
    public static @Nullable String whyNoPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return null;
        } catch (PatternSyntaxException wrong) {
            String where = wrong.getIndex() < 0 ? "" : " near character " + (wrong.getIndex() + 1);
            return wrong.getDescription() + where;
        }
    }

    /** Whether the least value, of an ordered type, is above the greatest; both are values of the type. */
    public boolean isEmptyRange(ParameterType type) {
        return min != null
                && max != null
                && type.single() instanceof ScalarType scalar
                && scalar.compare(scalar.parse(min), scalar.parse(max)) > 0;
    }

    /** The limits after the name of a type, such as {@code  from 1 to 10}, with a space before; empty if there is none. */
    public String text() {
        if (min != null) {
            return max == null ? " of at least " + min : " from " + min + " to " + max;
        }
        if (max != null) {
            return " of at most " + max;
        }
        return pattern == null ? "" : " that matches '" + pattern + "'";
    }
}
