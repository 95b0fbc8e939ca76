package io.streamlets.spark.application;

import io.streamlets.blueprint.problem.Causes;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.execution.Secrets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An unexpected exception, as a user may see it.
 *
 * @param secrets what it must not show; null while that is not known, so that nothing is shown of what it says
 */
record UnforeseenFailure(Throwable thrown, @Nullable Secrets secrets) {

    Problem problem() {
        Problem.Builder problem =
                Problem.of(ProblemId.SLT_900, "the application failed for a reason that Streamlets does not know");
        if (secrets == null) {
            problem.because("%s", thrown.getClass().getName())
                    .because("its text is not shown: the secrets of the configuration are not known yet");
        } else {
            problem.because("%s", secrets.hide(thrown.toString()));
        }
        return problem.fix("report this together with the lines below");
    }

    /** The stack trace, as Java prints it. */
    String trace() {
        return secrets == null
                ? Causes.chain(thrown).stream()
                        .map(UnforeseenFailure::withoutText)
                        .collect(Collectors.joining("Caused by: "))
                : secrets.stackTrace(thrown);
    }

    private static String withoutText(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(frame -> "\tat " + frame + System.lineSeparator())
                .collect(Collectors.joining("", thrown.getClass().getName() + System.lineSeparator(), ""));
    }
}
