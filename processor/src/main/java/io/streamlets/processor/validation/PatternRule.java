package io.streamlets.processor.validation;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.ParameterField;
import java.util.List;
import java.util.stream.Stream;

/** The pattern of a configuration parameter is a regular expression. */
final class PatternRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(PatternRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        String pattern = parameter.limits().pattern();
        String reason = pattern == null ? null : Limits.whyNoPattern(pattern);
        if (pattern == null || reason == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_231,
                        "the pattern of configuration parameter '%s' does not compile",
                        parameter.key())
                .because("%s in '%s'", reason, pattern)
                .fix("write a regular expression of java.util.regex.Pattern");
        return Stream.of(new Finding(problem, parameter.sources().pattern()));
    }
}
