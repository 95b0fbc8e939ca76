package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Output.Outlet;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.StreamletModel.Form;
import java.util.List;
import java.util.Locale;

/** The output mode of a port field is said where the field is used. */
final class PortFieldModeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        if (subject.streamlet().form() != Form.IMPERATIVE) {
            return List.of();
        }
        return subject.streamlet().portFields().stream()
                .filter(PortField.OfOutlet.class::isInstance)
                .map(field -> ((PortField.OfOutlet) field).outlet())
                .filter(Outlet::modeGiven)
                .map(outlet -> new Finding(problem(outlet), outlet.modeSource()))
                .toList();
    }

    private static Problem problem(Outlet outlet) {
        return Problem.of(ProblemId.SLT_217, "the output mode of outlet field '%s' has no effect", outlet.name())
                .because("a SparkStreamletLogic names the mode in each call of writeStream")
                .fix(
                        "remove 'outputMode = %s' and write 'writeStream(dataset, outlet, OutputMode.%s())'",
                        outlet.mode().toUpperCase(Locale.ROOT), outlet.mode());
    }
}
