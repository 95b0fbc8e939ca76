package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.SeveralAnnotations;
import java.util.List;

/** A field is one thing: a port, a configuration parameter or a volume mount. */
final class OneAnnotationRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet()
                .misplaced(SeveralAnnotations.class)
                .map(each -> new Finding(problem(each), each.source()))
                .toList();
    }

    private static Problem problem(SeveralAnnotations several) {
        return Problem.of(
                        ProblemId.SLT_207,
                        "field '%s' has more than one annotation that says what it holds",
                        several.field())
                .because("they are %s", String.join(" and ", several.annotations()))
                .because("the framework sets a field once")
                .fix("declare one field for each");
    }
}
