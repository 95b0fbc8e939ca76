package io.streamlets.spark;

import io.streamlets.blueprint.problem.Problem;

/**
 * Says that a query of a streamlet failed: the problem as a user reads it, and Spark's exception as the cause.
 *
 * @since 0.1.0
 */
public final class StreamletFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** The failure that {@code problem} describes and {@code cause} caused. */
    public StreamletFailure(Problem problem, Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    /** What went wrong, in the words of the user. */
    public Problem problem() {
        return problem;
    }
}
