package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.InitialValue;
import java.util.List;

/** A field that the framework sets has no value of its own, which nobody would ever see (a warning). */
final class InitialValueRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet()
                .misplaced(InitialValue.class)
                .map(each -> new Finding(problem(each), each.source()))
                .toList();
    }

    private static Problem problem(InitialValue value) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_237, "the initial value of field '%s' is never used", value.field())
                .because("the framework sets the field: it has %s", value.annotation());
        if (!value.isDefault()) {
            return problem.fix("remove it");
        }
        problem.because("without a default the parameter is required");
        return value.literal() == null
                ? problem.fix("give it as defaultValue in the annotation, or remove it")
                : problem.fix("write defaultValue = \"%s\" in the annotation instead", value.literal());
    }
}
