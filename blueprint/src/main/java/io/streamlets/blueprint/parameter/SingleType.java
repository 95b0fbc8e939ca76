package io.streamlets.blueprint.parameter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a value that is one text. */
public sealed interface SingleType extends ParameterType permits ScalarType, EnumerationType {

    /**
     * The value that the text stands for: an {@code Integer}, {@code Long}, {@code Double}, {@code Boolean},
     * {@code String}, {@code java.time.Duration}, {@code com.typesafe.config.ConfigMemorySize}, or the name of a constant.
     *
     * @throws IllegalArgumentException if it stands for none; the message says why, as {@link #whyNot}
     */
    Object parse(String text);

    /** Several values, as in "a list of durations". */
    String plural();

    /** The text of a legal value. */
    String sample();

    /** Why the text is not a value of this type, such as {@code 'abc' is not a whole number}; null if it is one. */
    default @Nullable String whyNot(String text) {
        try {
            parse(text);
            return null;
        } catch (IllegalArgumentException reason) {
            return reason.getMessage();
        }
    }

    /** The texts of legal values that were probably meant by one that is not; empty if none is near. */
    default List<String> nearest(String text) {
        return List.of();
    }

    @Override
    default SingleType single() {
        return this;
    }
}
