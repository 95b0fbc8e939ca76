package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.List;

/**
 * A function in a streamlet's source that Spark sends to the executors and that holds on to the streamlet's object.
 *
 * @param form how it is written
 * @param within the method or field in whose declaration it stands
 * @param use what it uses of the object
 * @param used the name of the field or method that it uses; empty if it uses the object itself
 * @param isCopyable whether the used field could be sent by itself
 * @param hindrances why the object cannot be sent
 * @param source where it stands
 */
public record ExecutorFunction(
        Form form, String within, Use use, String used, boolean isCopyable, List<String> hindrances, SourceRef source) {

    public ExecutorFunction {
        hindrances = List.copyOf(hindrances);
    }

    /** The same, now that it is known why the object cannot be sent. */
    public ExecutorFunction hinderedBy(List<String> reasons) {
        return new ExecutorFunction(form, within, use, used, isCopyable, reasons, source);
    }

    /** The ways to write a function. */
    public enum Form {
        LAMBDA,
        METHOD_REFERENCE,
        ANONYMOUS_CLASS
    }

    /** What of an object a function may use. */
    public enum Use {
        FIELD,
        METHOD,
        /** {@code this}. */
        OBJECT,
        /** Nothing, but an object of an anonymous class always holds on to the one around it. */
        NOTHING
    }
}
