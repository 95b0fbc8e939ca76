package io.streamlets.processor.validation;

import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import java.util.List;

/** A configuration parameter has a type whose values can be written in a configuration file. */
final class ParameterTypeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .filter(parameter -> ParameterType.ofJavaType(parameter.type()) == null)
                .map(parameter ->
                        new Finding(problem(parameter), parameter.member().source()))
                .toList();
    }

    private static Problem problem(ParameterField parameter) {
        return Problem.of(ProblemId.SLT_211, "configuration parameter '%s' has an unsupported type", parameter.key())
                .because("field '%s' is of type %s", parameter.member().name(), parameter.type())
                .fix("use int, long, double, boolean, String or java.time.Duration");
    }
}
