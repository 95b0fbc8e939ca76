package io.streamlets.processor.validation;

import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import java.util.List;
import java.util.stream.Stream;

/** The default of a configuration parameter is a value of its type. */
final class DefaultValueRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(DefaultValueRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        ParameterType type = ParameterType.ofJavaType(parameter.type());
        String value = parameter.defaultValue();
        String reason = type == null || value == null ? null : type.whyNot(value);
        if (type == null || reason == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_210,
                        "the default of configuration parameter '%s' is not %s",
                        parameter.key(),
                        type.withArticle())
                .because("%s", reason)
                .fix("give %s as the default, or none at all", type.example());
        return Stream.of(new Finding(problem, parameter.defaultSource()));
    }
}
