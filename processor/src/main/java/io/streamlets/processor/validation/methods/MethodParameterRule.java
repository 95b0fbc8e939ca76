package io.streamlets.processor.validation.methods;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.MethodParameter;
import io.streamlets.processor.model.Misplaced.WrongPlace.Kind;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.ArrayList;
import java.util.List;

/** Every parameter of a port method is something that the generated code can pass. */
public final class MethodParameterRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (PortMethod method : subject.portMethods()) {
            for (MethodParameter parameter : method.parameters()) {
                if (parameter instanceof MethodParameter.Unknown unknown && !hasWrongPlace(subject, method, unknown)) {
                    findings.add(new Finding(problem(method, unknown), unknown.source()));
                }
            }
        }
        return findings;
    }

    // An annotation on the parameter, or an inlet on its method, is a problem of its own.
    private static boolean hasWrongPlace(Subject subject, PortMethod method, MethodParameter.Unknown parameter) {
        return subject.wrongPlaces(method)
                .anyMatch(wrong -> wrong.parameter() == null
                        ? wrong.kind() == Kind.INLET && parameter.isDataset()
                        : parameter.name().equals(wrong.parameter()));
    }

    private static Problem problem(PortMethod method, MethodParameter.Unknown parameter) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_206,
                        "parameter '%s' of method '%s' has no meaning",
                        parameter.name(),
                        method.member().name())
                .because("its type is %s", parameter.type());
        return parameter.isDataset()
                ? problem.fix("annotate it with @Inlet")
                : problem.because("a port method takes @Inlet datasets, the SparkSession and the SparkStreamletContext")
                        .fix("remove the parameter; what is configured is a @ConfigParameter field");
    }
}
