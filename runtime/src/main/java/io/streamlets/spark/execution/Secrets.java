package io.streamlets.spark.execution;

import io.streamlets.blueprint.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of secret parameters, to be kept out of what a user reads: the user's own exceptions may show them.
 *
 * <p>Values are found as they are. Whatever joins, cuts or strips the lines of a message hides them before it does.
 *
 * @since 0.1.0
 */
public final class Secrets {
    /** No secret at all. */
    public static final Secrets NONE = new Secrets(List.of());

    private static final String HIDDEN = "***";

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    /** The secrets that are among the values of parameters: what is in an {@code Optional} or a list, and all others. */
    public static Secrets of(Collection<?> parameters) {
        List<String> values = new ArrayList<>();
        collect(parameters, values);
        // The longest first: one may be a part of another.
        values.sort(Comparator.comparing(String::length).reversed());
        return new Secrets(List.copyOf(values));
    }

    private static void collect(@Nullable Object value, List<String> values) {
        if (value instanceof Optional<?> optional) {
            collect(optional.orElse(null), values);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, values));
        } else if (value != null && !value.toString().isBlank()) {
            values.add(value.toString());
        }
    }

    /** The same problem without the values. */
    public Problem hide(Problem problem) {
        return values.isEmpty()
                ? problem
                : new Problem(
                        problem.id(),
                        hide(problem.fact()),
                        problem.place(),
                        problem.evidence().stream().map(this::hide).toList(),
                        problem.suggestion() == null ? null : hide(problem.suggestion()),
                        hide(problem.fix()));
    }

    /** The same text without the values. */
    public String hide(String text) {
        String hidden = text;
        for (String value : values) {
            hidden = hidden.replace(value, HIDDEN);
        }
        return hidden;
    }

    /** The stack trace of an exception, as Java prints it, without the values. */
    public String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return hide(trace.toString());
    }
}
