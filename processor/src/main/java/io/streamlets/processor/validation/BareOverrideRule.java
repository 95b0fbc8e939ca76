package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.BareOverride;
import java.util.List;

/** A method that takes the place of a port method says itself which port it is. */
final class BareOverrideRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet()
                .misplaced(BareOverride.class)
                .map(each -> new Finding(problem(subject, each), each.source()))
                .toList();
    }

    private static Problem problem(Subject subject, BareOverride method) {
        return Problem.of(
                        ProblemId.SLT_113,
                        "method '%s' of '%s' overrides a port method without its annotations",
                        method.method(),
                        method.owner())
                .because("'%s' of '%s' has %s", method.method(), method.base(), method.annotations())
                .because("an override does not inherit annotations, so that '%s' would lose the port", subject.name())
                .fix("repeat the annotations on the override, or give the method another name");
    }
}
