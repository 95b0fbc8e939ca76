package io.streamlets.processor.validation;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.SingleType;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType.Supported;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The least and the greatest value of a configuration parameter are values of its type. */
final class LimitValueRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(LimitValueRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        if (!(parameter.type() instanceof Supported type) || !Limits.canCompare(type.type())) {
            return Stream.empty();
        }
        SingleType single = type.type().single();
        Limits limits = parameter.limits();
        return Stream.concat(
                check(
                        parameter.key(),
                        single,
                        "least",
                        limits.min(),
                        parameter.sources().min()),
                check(
                        parameter.key(),
                        single,
                        "greatest",
                        limits.max(),
                        parameter.sources().max()));
    }

    private static Stream<Finding> check(
            String key, SingleType type, String which, @Nullable String limit, SourceRef source) {
        String reason = limit == null ? null : type.whyNot(limit);
        if (reason == null) {
            return Stream.empty();
        }
        Problem problem = Problem.of(
                        ProblemId.SLT_233,
                        "the %s value of configuration parameter '%s' is not %s",
                        which,
                        key,
                        type.withArticle())
                .because(reason)
                .fix("give %s, or none at all", type.example());
        return Stream.of(new Finding(problem, source));
    }
}
