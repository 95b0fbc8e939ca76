package io.streamlets.spark.execution;

import io.streamlets.blueprint.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of secret parameters, to be kept out of what a user reads: the user's own exceptions may show them.
 *
 * <p>Values are found as they are, and in the quotes and escapes with which Spark writes names and texts. Whatever joins,
 * cuts or strips the lines of a message hides them first. A value of fewer than {@value #SHORTEST} characters is not replaced, since
 * the gaps in ordinary words would give it away; the lines that contain it are left out.
 *
 * @since 0.1.0
 */
public final class Secrets {
    /** No secret at all. */
    public static final Secrets NONE = new Secrets(List.of(), List.of());

    /** The least number of characters with which a value is replaced within its line. */
    static final int SHORTEST = 6;

    private static final String HIDDEN = "***";
    private static final String LEFT_OUT = "(a line with a secret is not shown)";

    /** What Spark may put before and between the characters of a name or a text. */
    private static final String QUOTES = "`\\";

    private final List<Pattern> values;
    private final List<Pattern> shortValues;

    private Secrets(List<Pattern> values, List<Pattern> shortValues) {
        this.values = values;
        this.shortValues = shortValues;
    }

    /** The secrets that are among the values of parameters: what is in an {@code Optional} or a list, and all others. */
    public static Secrets of(Collection<?> parameters) {
        List<String> values = new ArrayList<>();
        collect(parameters, values);
        // The longest first: one may be a part of another.
        values.sort(Comparator.comparing(String::length).reversed());
        return new Secrets(
                values.stream()
                        .filter(value -> value.length() >= SHORTEST)
                        .map(Secrets::spellings)
                        .toList(),
                values.stream()
                        .filter(value -> value.length() < SHORTEST)
                        .map(Secrets::spellings)
                        .toList());
    }

    /** Whether there is nothing to hide. */
    public boolean isEmpty() {
        return values.isEmpty() && shortValues.isEmpty();
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
        return isEmpty()
                ? problem
                : new Problem(
                        problem.id(),
                        hide(problem.fact()),
                        problem.place(),
                        problem.evidence().stream().map(this::hide).toList(),
                        // What is left of a suggestion without the secret is of no use.
                        problem.suggestions().stream()
                                .filter(each -> hide(each).equals(each))
                                .toList(),
                        hide(problem.fix()));
    }

    /** The same text without the values. */
    public String hide(String text) {
        String hidden = text;
        for (Pattern value : values) {
            hidden = value.matcher(hidden).replaceAll(Matcher.quoteReplacement(HIDDEN));
        }
        for (Pattern value : shortValues) {
            hidden = withoutLines(hidden, value.matcher(hidden));
        }
        return hidden;
    }

    private static String withoutLines(String text, Matcher value) {
        StringBuilder shown = new StringBuilder();
        int next = 0;
        while (next <= text.length() && value.find(next)) {
            int start = Math.max(next, text.lastIndexOf('\n', value.start() - 1) + 1);
            int end = text.indexOf('\n', value.end());
            shown.append(text, next, start).append(LEFT_OUT);
            next = end < 0 ? text.length() : end;
            if (end < 0) {
                break;
            }
        }
        return next == 0 ? text : shown.append(text.substring(next)).toString();
    }

    /** The value with and without quotes: {@code a.b} is {@code `a`.`b`} where Spark names a column. */
    private static Pattern spellings(String value) {
        String bare = value.codePoints()
                .filter(character -> QUOTES.indexOf(character) < 0)
                .mapToObj(character -> Pattern.quote(Character.toString(character)))
                .collect(Collectors.joining("[" + QUOTES.replace("\\", "\\\\") + "]*"));
        return bare.isEmpty() ? Pattern.compile(value, Pattern.LITERAL) : Pattern.compile(bare);
    }

    /** The stack trace of an exception, as Java prints it, without the values. */
    public String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return hide(trace.toString());
    }
}
