package io.streamlets.processor;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.diagnostic.SourceRef;
import java.util.Arrays;
import javax.lang.model.element.QualifiedNameable;

/**
 * Reports failures of the processor itself, for which the compiler would show no more than a stack trace: what failed on
 * what, and what to report.
 */
final class Failures {
    /** Enough of a stack to see where the processor failed, without flooding the build's output. */
    private static final int FRAMES = 6;

    private final Diagnostics diagnostics;

    Failures(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports a failure on a type or package. */
    void on(QualifiedNameable type, Throwable failure) {
        Problem problem = describe(
                        failure, Problem.of(ProblemId.SLT_900, "the processor failed on '%s'", type.getQualifiedName()))
                .fix("report these lines together with the source of '%s'", type.getSimpleName());
        try {
            diagnostics.report(problem, SourceRef.of(type));
        } catch (RuntimeException | Error notThere) {
            print(problem, failure);
        }
    }

    /** Reports a failure while the processor does {@code what}, such as {@code starts}. */
    void onRun(String what, Throwable failure) {
        print(
                describe(failure, Problem.of(ProblemId.SLT_900, "the processor failed while it %s", what))
                        .fix("report these lines together with the compiler's options and the sources"),
                failure);
    }

    // Where nothing can be reported any more, the compiler has to tell of the failure in its own way.
    private void print(Problem problem, Throwable failure) {
        try {
            diagnostics.report(problem);
        } catch (RuntimeException | Error silent) {
            failure.addSuppressed(silent);
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    private static Problem.Builder describe(Throwable failure, Problem.Builder problem) {
        problem.because("%s", failure);
        Arrays.stream(failure.getStackTrace()).limit(FRAMES).forEach(frame -> problem.because("at %s", frame));
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root != failure) {
            problem.because("caused by %s", root);
            Arrays.stream(root.getStackTrace()).limit(1).forEach(frame -> problem.because("at %s", frame));
        }
        return problem.because("Java %s", Runtime.version());
    }
}
