package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** The class generated beside a streamlet can name it. */
final class PrivateClassRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        if (!subject.streamlet().shape().isPrivate()) {
            return List.of();
        }
        Problem problem = Problem.of(ProblemId.SLT_104, "streamlet '%s' is private", subject.name())
                .because(
                        "the generated class '%s' must be able to name it",
                        subject.streamlet().name().generated("Streamlet").simpleName())
                .fix("remove 'private' from '%s' and from every class around it", subject.name());
        return List.of(new Finding(problem, subject.streamlet().source()));
    }
}
