package io.streamlets.processor.validation;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.ParameterFieldType.Supported;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A configuration parameter has only limits that mean something for its type. */
final class LimitTypeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet().parameters().stream()
                .flatMap(LimitTypeRule::check)
                .toList();
    }

    private static Stream<Finding> check(ParameterField parameter) {
        if (!(parameter.type() instanceof Supported type)) {
            return Stream.empty();
        }
        Limits limits = parameter.limits();
        List<Finding> findings = new ArrayList<>();
        if (limits.pattern() != null && !Limits.canMatch(type.type())) {
            findings.add(finding(
                    parameter, type, "pattern", "strings", parameter.sources().pattern()));
        }
        if (!Limits.canCompare(type.type())) {
            String ordered = "numbers, durations and memory sizes";
            if (limits.min() != null) {
                findings.add(finding(
                        parameter, type, "min", ordered, parameter.sources().min()));
            }
            if (limits.max() != null) {
                findings.add(finding(
                        parameter, type, "max", ordered, parameter.sources().max()));
            }
        }
        return findings.stream();
    }

    private static Finding finding(
            ParameterField parameter, Supported type, String limit, String meantFor, SourceRef source) {
        Problem problem = Problem.of(
                        ProblemId.SLT_232,
                        "'%s' of configuration parameter '%s' means nothing for its type",
                        limit,
                        parameter.key())
                .because("field '%s' is of type %s", parameter.member().name(), type.text())
                .because("'%s' is for %s, and for Optional and List of them", limit, meantFor)
                .fix("remove '%s'", limit);
        return new Finding(problem, source);
    }
}
