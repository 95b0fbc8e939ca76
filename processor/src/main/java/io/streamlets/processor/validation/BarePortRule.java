package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.BarePort;
import java.util.List;

/** A field of a port's type is a port, so it says which. */
final class BarePortRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet()
                .misplaced(BarePort.class)
                .map(each -> new Finding(problem(each), each.source()))
                .toList();
    }

    private static Problem problem(BarePort field) {
        String annotation = field.isInlet() ? "@Inlet(\"in\")" : "@Outlet(\"out\")";
        return Problem.of(ProblemId.SLT_216, "field '%s' is an %s without a name", field.field(), field.type())
                .because("it has no %s, so that the framework does not set it", annotation.replaceAll("\\(.*", ""))
                .fix("annotate it, such as with %s, or remove the field", annotation);
    }
}
