package io.streamlets.blueprint.problem;

import java.util.List;
import java.util.function.Function;

/**
 * The result of reading something a user wrote: either the value or all the problems it has.
 *
 * <pre>{@code
 * Checked<StreamletDescriptor> read = DescriptorJson.read(path, json);
 * if (read instanceof Checked.Valid<StreamletDescriptor> valid) {
 *   use(valid.value());
 * } else {
 *   report(read.problems());
 * }
 * }</pre>
 *
 * @param <T> what was read
 */
public sealed interface Checked<T> {

    /** There is no problem. */
    record Valid<T>(T value) implements Checked<T> {}

    /** There is no value; {@code problems} is never empty. */
    record Invalid<T>(List<Problem> problems) implements Checked<T> {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("invalid without a problem");
            }
        }
    }

    /** A value without problems. */
    static <T> Checked<T> valid(T value) {
        return new Valid<>(value);
    }

    /** Problems instead of a value. */
    static <T> Checked<T> invalid(List<Problem> problems) {
        return new Invalid<>(problems);
    }

    /** One problem instead of a value. */
    static <T> Checked<T> invalid(Problem problem) {
        return new Invalid<>(List.of(problem));
    }

    /** All problems; empty if there is a value. */
    default List<Problem> problems() {
        return this instanceof Invalid<T> invalid ? invalid.problems : List.of();
    }

    /** The value, or the result of {@code otherwise} for the problems. */
    default T orElse(Function<List<Problem>, T> otherwise) {
        if (this instanceof Valid<T> valid) {
            return valid.value;
        }
        return otherwise.apply(problems());
    }

    /** The value; throws a {@link ProblemsException} with all problems if there is none. */
    default T orElseThrow() {
        return orElse(problems -> {
            throw new ProblemsException(problems);
        });
    }
}
