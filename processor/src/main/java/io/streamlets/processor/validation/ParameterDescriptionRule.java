package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import java.util.List;
import java.util.stream.Stream;

/** A configuration parameter says what it means (a warning). */
final class ParameterDescriptionRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(ParameterDescriptionRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        if (!parameter.description().isBlank()) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_235, "configuration parameter '%s' has no description", parameter.key())
                .fix("say in 'description' what it means and in which unit it is");
        return Stream.of(new Finding(problem, parameter.sources().annotation()));
    }
}
