package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.WrongPlace.Kind;
import io.streamlets.processor.model.PortMethod;
import java.util.List;

/** A port method is one query: it has one outlet or one sink. */
final class OneOutputRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.portMethods().stream()
                .filter(method -> method.outputs().size() != 1 && !hasWrongPlace(subject, method))
                .map(method -> new Finding(problem(method), method.member().source()))
                .toList();
    }

    // An outlet on a parameter is a problem of its own.
    private static boolean hasWrongPlace(Subject subject, PortMethod method) {
        return method.outputs().isEmpty()
                && subject.wrongPlaces(method)
                        .anyMatch(wrong -> wrong.kind() == Kind.OUTLET || wrong.kind() == Kind.EGRESS);
    }

    private static Problem problem(PortMethod method) {
        String name = method.member().name();
        return method.outputs().isEmpty()
                ? Problem.of(ProblemId.SLT_207, "method '%s' has an @Inlet and neither @Outlet nor @Egress", name)
                        .because("its result goes nowhere, so it would never be called")
                        .fix("annotate the method with @Outlet or @Egress")
                : Problem.of(ProblemId.SLT_207, "method '%s' has both @Outlet and @Egress", name)
                        .because("a method is one query, which ends in a topic or in a sink of its own")
                        .fix("make two methods of it");
    }
}
