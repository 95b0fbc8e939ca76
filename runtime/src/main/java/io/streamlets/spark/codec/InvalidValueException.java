package io.streamlets.spark.codec;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Says that a value cannot be written under the schema of its record, such as null in a required field.
 *
 * @since 0.1.0
 */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String FIX = "give the field a value that its schema allows, or change the schema";

    private final String reason;
    private final boolean quotesValue;

    /** The value is wrong for {@code reason}, half a sentence with the name of the field in it; it may quote the value. */
    public InvalidValueException(String reason) {
        this(reason, true);
    }

    private InvalidValueException(String reason, boolean quotesValue) {
        this(reason, quotesValue, List.of(), FIX);
    }

    private InvalidValueException(String reason, boolean quotesValue, List<String> place, String fix) {
        super(text(reason, place, fix));
        this.reason = reason;
        this.quotesValue = quotesValue;
    }

    private static String text(String reason, List<String> place, String fix) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_605, reason);
        place.forEach(problem::because);
        return problem.fix(fix).text();
    }

    /**
     * The same fault of a row that an outlet writes.
     *
     * @param place such as {@code written by 'average.out' to the Kafka topic 'averages'}
     */
    public InvalidValueException at(List<String> place) {
        InvalidValueException placed = new InvalidValueException(
                reason,
                quotesValue,
                place,
                FIX + ", or let the outlet skip such rows or set them aside with 'onInvalid'");
        placed.setStackTrace(getStackTrace());
        return placed;
    }

    /** More records of a type are within each other than the type may have levels. */
    public static InvalidValueException tooDeep(String type, int depth) {
        return new InvalidValueException("more than " + depth + " '" + type + "' are within each other", false);
    }

    /** A value of a union is of none of its types. */
    public static InvalidValueException noBranch(String field, @Nullable Object value, String types) {
        return value == null
                ? missing(field)
                : new InvalidValueException(
                        "'" + field + "' is a " + value.getClass().getName() + ", which is none of: " + types, false);
    }

    /** A required field, or element of a list or map, is null. */
    public static InvalidValueException missing(String field) {
        return new InvalidValueException("'" + field + "' is null, but its schema has no null", false);
    }

    /** Refuses a string that is none, as a cast of any bytes gives: those who read it would refuse its record. */
    public static void requireUtf8(UTF8String value) {
        if (!value.isValid()) {
            throw new InvalidValueException("a string is not UTF-8", false);
        }
    }

    /** What is wrong with the value, half a sentence; it may quote the value. */
    public String reason() {
        return reason;
    }

    /** The same, without the value. */
    public String reasonWithoutValues() {
        return quotesValue ? "a value does not fit the schema of its field" : reason;
    }
}
