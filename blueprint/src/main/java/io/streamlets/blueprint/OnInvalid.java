package io.streamlets.blueprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What becomes of a record that an inlet cannot read, or of a row that an outlet cannot write. */
public enum OnInvalid {
    /** The query fails. */
    FAIL,
    /** It is dropped and counted. */
    SKIP,
    /** It is written to a topic of dead letters. */
    DEAD_LETTER;

    /** The words of a configuration, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(OnInvalid::toString).toList();
    }

    /** The constant of a word such as {@code dead-letter}; null if there is none. */
    public static @Nullable OnInvalid ofWord(String word) {
        return Arrays.stream(values())
                .filter(each -> each.toString().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** The word in a configuration and a descriptor, such as {@code dead-letter}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
