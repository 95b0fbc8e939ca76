package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** A streamlet class needs no object of a class around it. */
final class InnerClassRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        if (!subject.streamlet().shape().isInner()) {
            return List.of();
        }
        Problem problem = Problem.of(ProblemId.SLT_102, "streamlet '%s' is an inner class", subject.name())
                .because("an object of '%s' exists only inside an object of the class around it", subject.name())
                .fix("declare '%s' static, or move it to a file of its own", subject.name());
        return List.of(new Finding(problem, subject.streamlet().source()));
    }
}
