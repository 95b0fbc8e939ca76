package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType.Unsupported;
import java.util.List;
import java.util.stream.Stream;

/** A configuration parameter has a type whose values can be written in a configuration file. */
final class ParameterTypeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(parameter -> parameter.type() instanceof Unsupported type
                                && !subject.isAmbiguous(parameter.member())
                        ? Stream.of(new Finding(
                                problem(parameter, type), parameter.member().source()))
                        : Stream.empty())
                .toList();
    }

    private static Problem problem(ParameterField parameter, Unsupported type) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_211, "configuration parameter '%s' has an unsupported type", parameter.key())
                .because("field '%s' is of type %s", parameter.member().name(), type.text());
        if (type.enumFault() != null) {
            return problem.because(type.enumFault().reason())
                    .fix(type.enumFault().fix());
        }
        return problem.fix("use int, long, double, boolean, String, java.time.Duration,"
                + " com.typesafe.config.ConfigMemorySize, an enum, or Optional or List of one of these");
    }
}
