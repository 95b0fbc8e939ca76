package io.streamlets.spark.codec;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Says that a value cannot be written under the schema of its record, such as null in a required field.
 *
 * @since 0.1.0
 */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** The value is wrong for {@code reason}, half a sentence with the name of the field in it. */
    public InvalidValueException(String reason) {
        super(Problem.of(ProblemId.SLT_605, reason)
                .fix("give the field a value that its schema allows, or change the schema")
                .text());
        this.reason = reason;
    }

    /** More records of a type are within each other than the type may have levels. */
    public static InvalidValueException tooDeep(String type, int depth) {
        return new InvalidValueException("more than " + depth + " '" + type + "' are within each other");
    }

    /** A value of a union is of none of its types. */
    public static InvalidValueException noBranch(String field, @Nullable Object value, String types) {
        return value == null
                ? missing(field)
                : new InvalidValueException(
                        "'" + field + "' is a " + value.getClass().getName() + ", which is none of: " + types);
    }

    /** A required field, or element of a list or map, is null. */
    public static InvalidValueException missing(String field) {
        return new InvalidValueException("'" + field + "' is null, but its schema has no null");
    }

    /** Refuses a string that is none, as a cast of any bytes gives: those who read it would refuse its record. */
    public static void requireUtf8(UTF8String value) {
        if (!value.isValid()) {
            throw new InvalidValueException("a string is not UTF-8");
        }
    }

    /** What is wrong with the value, half a sentence. */
    public String reason() {
        return reason;
    }
}
