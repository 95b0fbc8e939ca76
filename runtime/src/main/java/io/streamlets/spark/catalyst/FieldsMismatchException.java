package io.streamlets.spark.catalyst;

import io.streamlets.blueprint.problem.Problem;

/** A dataset does not have the fields of the records that it is to be written as. */
public final class FieldsMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    FieldsMismatchException(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    /** Which fields, and what the dataset has. */
    public Problem problem() {
        return problem;
    }
}
