package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.near.NearMiss;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which values of a type are allowed. */
sealed interface AllowedValues {

    /** Whether a value is allowed that is of the type. */
    boolean accept(String value);

    /** What is expected of a value of the type. */
    String expected(ValueType type);

    /** The allowed values that were probably meant by one that is not; empty if none is near. */
    default List<String> nearest(String value) {
        return List.of();
    }

    /**
     * What {@code settings.txt} says, which is how Kafka describes its validators: {@code [0,...]}, {@code [1,...,9] or -1},
     * {@code [none, gzip]}, {@code (case insensitive) [SSL, PLAINTEXT]}, {@code non-empty string}; empty for any value.
     */
    static AllowedValues parse(String text, ValueType type) {
        if (text.isEmpty()) {
            return new Any();
        }
        if (text.equals(NotEmpty.TEXT)) {
            return new NotEmpty();
        }
        if (text.contains("...")) {
            return Range.parse(text);
        }
        String[] words =
                text.substring(text.indexOf('[') + 1, text.length() - 1).split(", ", -1);
        return new Words(List.of(words), text.startsWith("(case insensitive)"), type == ValueType.LIST);
    }

    /** Whatever is of the type. */
    record Any() implements AllowedValues {
        @Override
        public boolean accept(String value) {
            return true;
        }

        @Override
        public String expected(ValueType type) {
            return type.description();
        }
    }

    /** A text that is not empty. */
    record NotEmpty() implements AllowedValues {
        private static final String TEXT = "non-empty string";

        @Override
        public boolean accept(String value) {
            return !value.isBlank();
        }

        @Override
        public String expected(ValueType type) {
            return "a text that is not empty";
        }
    }

    /** Numbers between two others, and perhaps one more. */
    record Range(
            BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable BigDecimal other) implements AllowedValues {

        static Range parse(String text) {
            int end = text.indexOf(']');
            String[] bounds = text.substring(1, end).split(",", -1);
            String other = text.substring(end + 1).replace(" or ", "");
            return new Range(
                    new BigDecimal(bounds[0]),
                    bounds.length < 3 ? null : new BigDecimal(bounds[2]),
                    other.isEmpty() ? null : new BigDecimal(other));
        }

        @Override
        public boolean accept(String value) {
            BigDecimal number;
            try {
                number = new BigDecimal(value.strip());
            } catch (NumberFormatException notFinite) {
                return false;
            }
            return (other != null && number.compareTo(other) == 0)
                    || (number.compareTo(least) >= 0 && (most == null || number.compareTo(most) <= 0));
        }

        @Override
        public String expected(ValueType type) {
            String range = most == null ? " of at least " + least : " from " + least + " to " + most;
            return type.description() + range + (other == null ? "" : ", or " + other);
        }
    }

    /** Certain words. */
    record Words(List<String> words, boolean ignoreCase, boolean list) implements AllowedValues {

        @Override
        public boolean accept(String value) {
            if (!list) {
                return isWord(value.strip());
            }
            return value.isBlank()
                    || Arrays.stream(value.strip().split("\\s*,\\s*", -1)).allMatch(this::isWord);
        }

        @Override
        public List<String> nearest(String value) {
            return NearMiss.nearest(value.strip(), words);
        }

        private boolean isWord(String text) {
            return words.stream().anyMatch(word -> ignoreCase ? word.equalsIgnoreCase(text) : word.equals(text));
        }

        @Override
        public String expected(ValueType type) {
            return (list ? "some of " : "one of ") + String.join(", ", words);
        }
    }

    /** Certain words, or texts of a certain form. */
    record Form(Pattern pattern, String expected, List<String> words) implements AllowedValues {

        /** Of the alternatives of the pattern, those that are words are words. */
        static Form of(String pattern, String expected) {
            List<String> words = Arrays.stream(pattern.split("\\|", -1))
                    .filter(word -> word.matches("\\p{Alpha}+"))
                    .toList();
            return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), expected, words);
        }

        @Override
        public boolean accept(String value) {
            return pattern.matcher(value.strip()).matches();
        }

        @Override
        public List<String> nearest(String value) {
            return NearMiss.nearest(value.strip(), words);
        }

        @Override
        public String expected(ValueType type) {
            return expected;
        }
    }
}
