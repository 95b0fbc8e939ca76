package io.streamlets.blueprint.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Ends what cannot go on because of a user's mistakes; carries all of them.
 *
 * <p>Whoever talks to the user catches it and shows {@link #problems()} without a stack trace.
 */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** An exception for these problems, at least one. */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** An exception for one problem. */
    public ProblemsException(Problem problem) {
        this(List.of(problem));
    }

    /** The problems, in the order in which a user should read them. */
    public List<Problem> problems() {
        return problems;
    }
}
