package io.streamlets.blueprint.parameter;

import java.util.List;

/** What came of reading a configuration parameter. */
public sealed interface ParameterReading {

    /**
     * The value: as {@link SingleType#parse} says, an {@code Optional} or a {@code List} of that.
     *
     * @param value the value
     */
    record Value(Object value) implements ParameterReading {}

    /**
     * There is no value.
     *
     * @param fault what kind of mistake it is
     * @param position which element of a list is at fault, from 1; 0 if it is the whole
     * @param found what is there, such as {@code 'abc'}; never to be shown of a secret
     * @param reason why it is refused, such as {@code 'abc' is not a whole number}; never to be shown of a secret
     * @param expected what is expected, such as {@code an int from 1 to 10}
     * @param suggestions the legal values that were probably meant; empty if none is near
     * @param example what a legal value looks like
     */
    record Refused(
            Fault fault,
            int position,
            String found,
            String reason,
            String expected,
            List<String> suggestions,
            String example)
            implements ParameterReading {}

    /** The kinds of mistakes in a value. */
    enum Fault {
        /** It is not a value of the type. */
        TYPE,
        /** It is one, but beyond the limits. */
        LIMIT
    }
}
