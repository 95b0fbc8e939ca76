package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** A streamlet class is not abstract. */
final class AbstractClassRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        if (!subject.streamlet().shape().isAbstract()) {
            return List.of();
        }
        Problem problem = Problem.of(ProblemId.SLT_101, "streamlet '%s' is abstract", subject.name())
                .because("every start of a streamlet makes an object of its class")
                .fix("remove 'abstract', or put @Streamlet on a subclass");
        return List.of(new Finding(problem, subject.streamlet().source()));
    }
}
