package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** A streamlet is a class: the generated code makes an object of it. */
final class ClassRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        String kind = subject.streamlet().shape().kind();
        if (kind.equals("class")) {
            return List.of();
        }
        Problem problem = Problem.of(ProblemId.SLT_109, "@Streamlet is on '%s', which is not a class", subject.name())
                .because("it is %s", kind.matches("[aeiou].*") ? "an " + kind : "a " + kind)
                .fix("declare '%s' as a class", subject.name());
        return List.of(new Finding(problem, subject.streamlet().source()));
    }
}
