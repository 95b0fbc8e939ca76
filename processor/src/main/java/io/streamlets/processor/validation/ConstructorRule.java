package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** A streamlet class has a constructor without parameters that its package can call. */
final class ConstructorRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        String evidence = switch (subject.streamlet().shape().constructor()) {
            case ACCESSIBLE -> null;
            case MISSING -> "each of its constructors has parameters";
            case PRIVATE -> "its constructor without parameters is private";
            case THROWS -> "its constructor without parameters declares a checked exception";
        };
        if (evidence == null) {
            return List.of();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_103, "streamlet '%s' has no accessible no-argument constructor", subject.name())
                .because("%s", evidence)
                .fix(
                        "give '%s' a constructor without parameters that is not private and throws no checked exception",
                        subject.name());
        return List.of(new Finding(problem, subject.streamlet().source()));
    }
}
