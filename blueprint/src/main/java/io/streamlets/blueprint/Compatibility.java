package io.streamlets.blueprint;

import java.util.Locale;

/**
 * Which schemas of a topic must read which, in the terms of schema registries: the inlet's schema stands for the newer one,
 * the outlet's for the one before.
 *
 * <p>Whatever a topic demands, a record that an inlet cannot resolve to its own schema is an invalid record, never a wrong
 * value.
 */
public enum Compatibility {
    /** Every inlet reads what every outlet writes. */
    BACKWARD,
    /** The schema of every outlet reads what the schema of every inlet would write. */
    FORWARD,
    /** Both. */
    FULL,
    /** Schemas are not compared. */
    NONE;

    /** The word in a blueprint, such as {@code backward}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
