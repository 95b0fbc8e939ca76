package io.streamlets.processor.validation.parameters;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.ParameterReader;
import io.streamlets.blueprint.parameter.ParameterReading.Fault;
import io.streamlets.blueprint.parameter.ParameterReading.Refused;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType.Supported;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The default of a configuration parameter is a value that could be given. */
public final class DefaultValueRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(DefaultValueRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        String value = parameter.defaultValue();
        return value != null
                        && parameter.type() instanceof Supported type
                        && reader(type, parameter.limits()).read(value) instanceof Refused refused
                ? Stream.of(new Finding(
                        problem(parameter, refused), parameter.sources().defaultValue()))
                : Stream.empty();
    }

    /** A reader that does without limits that are wrong themselves, which other rules say. */
    private static ParameterReader reader(Supported type, Limits limits) {
        try {
            return new ParameterReader(type.type(), limits);
        } catch (IllegalArgumentException wrongLimits) {
            return new ParameterReader(type.type(), Limits.NONE);
        }
    }

    private static Problem problem(ParameterField parameter, Refused refused) {
        ProblemId id = refused.fault() == Fault.TYPE ? ProblemId.SLT_210 : ProblemId.SLT_230;
        Problem.Builder problem = Problem.of(
                id,
                "%s of configuration parameter '%s' is not %s",
                refused.position() == 0 ? "the default" : "element " + refused.position() + " of the default",
                parameter.key(),
                refused.expected());
        if (!parameter.secret()) {
            problem.because(refused.reason()).suggest(refused.suggestions());
        }
        return problem.fix("give %s as the default, or none at all", refused.example());
    }
}
