package io.streamlets.processor.validation;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType.Supported;
import java.util.List;
import java.util.stream.Stream;

/** The least value of a configuration parameter is not above the greatest. */
final class LimitRangeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(LimitRangeRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        Limits limits = parameter.limits();
        String min = limits.min();
        String max = limits.max();
        if (min == null
                || max == null
                || !(parameter.type() instanceof Supported type)
                || !isValue(type, min)
                || !isValue(type, max)
                || !limits.isEmptyRange(type.type())) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_234,
                        "the least value of configuration parameter '%s' is above the greatest",
                        parameter.key())
                .because("the least is %s, the greatest %s", min, max)
                .fix("swap them, or correct one");
        return Stream.of(new Finding(problem, parameter.sources().min()));
    }

    private static boolean isValue(Supported type, String limit) {
        return Limits.canCompare(type.type()) && type.type().single().whyNot(limit) == null;
    }
}
