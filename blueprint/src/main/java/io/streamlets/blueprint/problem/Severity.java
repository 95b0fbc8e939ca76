package io.streamlets.blueprint.problem;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
    /** Nothing is built or started. */
    ERROR,
    /** Probably a mistake; it can be switched off where it is not one. */
    WARNING,
    /** Worth knowing, and often meant. */
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
