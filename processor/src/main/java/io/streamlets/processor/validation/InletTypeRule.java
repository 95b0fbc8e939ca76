package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.PortMethod;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.PortType.Reason;
import java.util.List;

/** An inlet parameter is a {@code Dataset} of one class. */
final class InletTypeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.portMethods().stream()
                .flatMap(method -> method.inlets()
                        .filter(inlet ->
                                inlet.type() instanceof PortType.Unfit unfit && !followsFrom(subject, method, unfit))
                        .map(inlet -> new Finding(problem(inlet, (PortType.Unfit) inlet.type()), inlet.source())))
                .toList();
    }

    /** Whether the type is wrong only because the method or the whole class is generic, which has a problem of its own. */
    static boolean followsFrom(Subject subject, PortMethod method, PortType.Unfit unfit) {
        return followsFrom(subject, unfit) || (unfit.reason() == Reason.TYPE_VARIABLE && method.isGeneric());
    }

    /** Whether the type is wrong only because the whole class is generic, which has a problem of its own. */
    static boolean followsFrom(Subject subject, PortType.Unfit unfit) {
        return unfit.reason() == Reason.TYPE_VARIABLE
                && subject.streamlet().shape().isGeneric();
    }

    private static Problem problem(Inlet inlet, PortType.Unfit unfit) {
        return Problem.of(ProblemId.SLT_203, "inlet '%s' is not a Dataset<T>", inlet.name())
                .because("its type is %s", unfit.explained())
                .fix("declare the parameter as Dataset<T>, where T is the class of the records");
    }
}
