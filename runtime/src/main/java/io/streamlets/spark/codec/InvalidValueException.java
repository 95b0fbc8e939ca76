package io.streamlets.spark.codec;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that a value cannot be written under the schema of its record, such as null in a required field.
 *
 * @since 0.1.0
 */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String FIX = "give the field a value that its schema allows, or change the schema";

    /** What is wrong with a string that is none. */
    static final String NOT_UTF8 = "it is not UTF-8";

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

    /**
     * A value for which a field has no place.
     *
     * @param field the name of its record and its own, such as {@code Data.src}
     * @param fault what the conversion of the value says
     * @param range which values the field has a place for; null if the fault says it
     */
    public static InvalidValueException of(String field, RuntimeException fault, @Nullable ValueRange range) {
        if (fault instanceof InvalidValueException named) {
            return named;
        }
        String place = "'" + field + "' ";
        if (fault instanceof ClassCastException) {
            return new InvalidValueException(place + "has an item of another class: " + fault.getMessage(), false);
        } else if (fault instanceof ArithmeticException && range != null) {
            return new InvalidValueException(place + "is out of range: " + range, false);
        }
        return new InvalidValueException(place + "has a wrong value: " + fault.getMessage());
    }

    /** Records of a type are nested more deeply than the type allows. */
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

    /** A string is none, as a cast of any bytes gives: those who read it would refuse its record. */
    public static InvalidValueException notUtf8(String field) {
        return new InvalidValueException("'" + field + "' has a wrong value: " + NOT_UTF8, false);
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
