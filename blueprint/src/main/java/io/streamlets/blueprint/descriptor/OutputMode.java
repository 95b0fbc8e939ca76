package io.streamlets.blueprint.descriptor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which rows of a streaming result an outlet writes, in Spark's terms. */
public enum OutputMode {
    /** Each row once. */
    APPEND,
    /** The rows that have changed. */
    UPDATE,
    /** The whole result again and again. */
    COMPLETE;

    /** The mode of a word, such as {@code update}; null if there is none. */
    static @Nullable OutputMode ofWord(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** All words. */
    static List<String> words() {
        return Arrays.stream(values()).map(OutputMode::toString).toList();
    }

    /** The word for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
