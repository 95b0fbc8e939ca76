package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.PortMethod;
import java.util.List;

/** A port method only describes a query; it has nothing to throw. */
final class CheckedExceptionRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.portMethods().stream()
                .filter(method -> !method.thrown().isEmpty() && !ReturnTypeRule.startsItself(method))
                .map(method -> new Finding(problem(method), method.member().source()))
                .toList();
    }

    private static Problem problem(PortMethod method) {
        return Problem.of(
                        ProblemId.SLT_213,
                        "port method '%s' declares a checked exception",
                        method.member().name())
                .because("it throws %s", String.join(", ", method.thrown()))
                .because("the generated code that calls it cannot handle it")
                .fix("catch the exception in the method, or wrap it in an unchecked one");
    }
}
