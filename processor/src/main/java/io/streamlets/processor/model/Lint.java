package io.streamlets.processor.model;

import java.util.Locale;

/** What javac's lint warns about where other code uses a declaration; the constants are its own words. */
public enum Lint {
    DEPRECATION,
    REMOVAL;

    /** The word for {@code @SuppressWarnings}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
