package io.streamlets.blueprint.problem;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.near.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One mistake of a user, with everything needed to understand and mend it.
 *
 * <p>Facts are kept apart from their layout; {@link #text()} is the only place that knows the layout:
 *
 * <pre>
 * [SLT-408] streamlet 'average' has no inlet 'im'.
 *     blueprint.conf:8
 *     sensors.MovingAverage has inlet 'in', outlet 'out'
 *     Did you mean 'average.in'?
 *     Fix: name an inlet of the streamlet.
 * </pre>
 *
 * @param id the id under which {@code docs/errors.md} explains the problem
 * @param fact what is wrong, one sentence without the full stop, the user's names in single quotes
 * @param place where the mistake stands, if it is not where the compiler points
 * @param evidence what leads to the fact, one line each or, of a foreign message, several; {@link #text()} shows at most
 *     {@value #MAX_EVIDENCE} lines
 * @param suggestions the names that are almost the one given: none, one or two
 * @param fix one imperative sentence without the full stop
 */
public record Problem(
        ProblemId id, String fact, @Nullable Place place, List<String> evidence, List<String> suggestions, String fix) {

    /** How many lines of evidence {@link #text()} shows before it says how many more there are. */
    public static final int MAX_EVIDENCE = 10;

    /** How many characters of a line {@link #text()} shows. */
    public static final int MAX_LINE = 4000;

    public Problem {
        Objects.requireNonNull(id);
        Objects.requireNonNull(fact);
        Objects.requireNonNull(fix);
        evidence = List.copyOf(evidence);
        suggestions = List.copyOf(suggestions);
    }

    /** Begins a problem with what is wrong. */
    public static Builder of(ProblemId id, String fact) {
        return new Builder(id, fact);
    }

    /** Begins a problem with what is wrong, as a format of {@link String#format}. */
    @FormatMethod
    public static Builder of(ProblemId id, @FormatString String fact, Object... arguments) {
        return new Builder(id, String.format(fact, arguments));
    }

    /** Whether the problem is an error, rather than a warning or a note. */
    public boolean isError() {
        return id.severity() == Severity.ERROR;
    }

    /** The errors among problems, in their order. */
    public static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * Problems, each once, in the order in which a user goes through files; what stands in none of them comes last.
     *
     * @param files the names of the files
     */
    public static List<Problem> inOrder(Collection<Problem> problems, List<String> files) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.<Problem>comparingInt(problem -> file(problem.place(), files))
                        .thenComparingInt(problem -> line(problem.place()))
                        .thenComparingInt(problem -> column(problem.place())))
                .toList();
    }

    private static int file(@Nullable Place place, List<String> files) {
        int index = place == null ? -1 : files.indexOf(place.file());
        return index < 0 ? files.size() : index;
    }

    private static int line(@Nullable Place place) {
        return place == null ? 0 : place.line();
    }

    private static int column(@Nullable Place place) {
        return place == null ? 0 : place.column();
    }

    /**
     * The problem as a user reads it: several lines, the first with the id, the others indented by four. Characters that
     * would hide or break something stand in it as Java's escapes.
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("[" + id + "] " + fact + ".");
        if (place != null) {
            lines.add(place.toString());
        }
        List<String> reasons = evidence.stream().flatMap(String::lines).toList();
        lines.addAll(reasons.subList(0, Math.min(MAX_EVIDENCE, reasons.size())));
        if (reasons.size() > MAX_EVIDENCE) {
            lines.add("and " + (reasons.size() - MAX_EVIDENCE) + " more");
        }
        if (!suggestions.isEmpty()) {
            lines.add(DidYouMean.of(suggestions));
        }
        lines.add("Fix: " + fix + ".");
        return lines.stream().map(Problem::cut).map(VisibleText::of).collect(Collectors.joining("\n    "));
    }

    /** A line may quote whatever a user's exception or another machine says. */
    private static String cut(String line) {
        return line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE) + "...";
    }

    /** The same after the severity, unless the problem is an error. */
    public String textWithSeverity() {
        return (isError() ? "" : id.severity() + ": ") + text();
    }

    /** Collects the parts of a problem; {@link #fix} ends it. */
    public static final class Builder {
        private final ProblemId id;
        private final String fact;
        private final List<String> evidence = new ArrayList<>();
        private @Nullable Place place;
        private List<String> suggestions = List.of();

        private Builder(ProblemId id, String fact) {
            this.id = id;
            this.fact = fact;
        }

        /** Where the mistake stands; null if the compiler points at it. */
        public Builder at(@Nullable Place where) {
            this.place = where;
            return this;
        }

        /** Adds a line of evidence. */
        public Builder because(String line) {
            evidence.add(line);
            return this;
        }

        /** Adds a line of evidence, as a format of {@link String#format}. */
        @FormatMethod
        public Builder because(@FormatString String line, Object... arguments) {
            return because(String.format(line, arguments));
        }

        /** The name that was probably meant; null if there is none. */
        public Builder suggest(@Nullable String name) {
            return suggest(name == null ? List.of() : List.of(name));
        }

        /** The names that were probably meant: none, one or two. */
        public Builder suggest(List<String> names) {
            this.suggestions = names;
            return this;
        }

        /** Ends the problem with the sentence that mends it. */
        public Problem fix(String sentence) {
            return new Problem(id, fact, place, evidence, suggestions, sentence);
        }

        /** Ends the problem with the sentence that mends it, as a format of {@link String#format}. */
        @FormatMethod
        public Problem fix(@FormatString String sentence, Object... arguments) {
            return fix(String.format(sentence, arguments));
        }
    }
}
