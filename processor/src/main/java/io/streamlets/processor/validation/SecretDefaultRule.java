package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import java.util.List;
import java.util.stream.Stream;

/** A secret has no default (a warning). */
final class SecretDefaultRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(SecretDefaultRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        if (!parameter.secret() || parameter.defaultValue() == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_236,
                        "the secret configuration parameter '%s' has a default value",
                        parameter.key())
                .because("everybody who has the sources or the jar can read it")
                .fix("remove the default; the value comes from a file or the environment");
        return Stream.of(new Finding(problem, parameter.sources().defaultValue()));
    }
}
