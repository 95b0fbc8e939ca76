package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.PortMethod;
import java.util.List;

/** A port method has no type parameters of its own: nobody would choose their types. */
final class GenericMethodRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.portMethods().stream()
                .filter(PortMethod::isGeneric)
                .map(method -> new Finding(
                        problem(method.member().name()), method.member().source()))
                .toList();
    }

    private static Problem problem(String method) {
        return Problem.of(ProblemId.SLT_218, "port method '%s' is generic", method)
                .because("a port has one type, and the generated code that calls the method has none to choose")
                .fix("replace the type parameter by the class of the records");
    }
}
