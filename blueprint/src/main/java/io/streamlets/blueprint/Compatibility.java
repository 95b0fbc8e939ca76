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
    BACKWARD(true, false),
    /** The schema of every outlet reads what the schema of every inlet would write. */
    FORWARD(false, true),
    /** Both. */
    FULL(true, true),
    /** Schemas are not compared. */
    NONE(false, false);

    private final boolean backward;
    private final boolean forward;

    Compatibility(boolean backward, boolean forward) {
        this.backward = backward;
        this.forward = forward;
    }

    /** Whether every inlet must read what every outlet writes. */
    public boolean isBackward() {
        return backward;
    }

    /** Whether the schema of every outlet must read what the schema of every inlet would write. */
    public boolean isForward() {
        return forward;
    }

    /** The word in a blueprint, such as {@code backward}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
