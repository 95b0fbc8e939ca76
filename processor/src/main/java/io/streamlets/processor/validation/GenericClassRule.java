package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** A streamlet class has no type parameters: ports have one type each. */
final class GenericClassRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        if (!subject.streamlet().shape().isGeneric()) {
            return List.of();
        }
        Problem problem = Problem.of(ProblemId.SLT_108, "streamlet '%s' is generic", subject.name())
                .because("a blueprint names a class, and a class has no type arguments")
                .fix("put @Streamlet on a subclass that fixes the type arguments");
        return List.of(new Finding(problem, subject.streamlet().source()));
    }
}
