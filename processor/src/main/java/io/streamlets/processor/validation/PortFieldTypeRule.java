package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletModel.Form;
import java.util.List;
import java.util.stream.Stream;

/** A port field is an {@code InletPort} or {@code OutletPort} of one class. */
final class PortFieldTypeRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        if (subject.streamlet().form() != Form.IMPERATIVE) {
            return List.of();
        }
        return subject.streamlet().portFields().stream()
                .filter(field -> !subject.isAmbiguous(field.member()))
                .flatMap(field -> check(subject, field))
                .toList();
    }

    private static Stream<Finding> check(Subject subject, PortField field) {
        boolean isInlet = field instanceof PortField.OfInlet;
        PortType type = field instanceof PortField.OfInlet inlet
                ? inlet.inlet().type()
                : ((PortField.OfOutlet) field).outlet().type();
        if (!(type instanceof PortType.Unfit unfit) || InletTypeRule.followsFrom(subject, unfit)) {
            return Stream.empty();
        }
        String expected = isInlet ? "InletPort<T>" : "OutletPort<T>";
        Problem problem = Problem.of(
                        ProblemId.SLT_214,
                        "%s field '%s' is not an %s",
                        isInlet ? "inlet" : "outlet",
                        field.member().name(),
                        expected)
                .because("its type is %s", unfit.explained())
                .fix("declare it as %s, where T is the class of the records", expected);
        return Stream.of(new Finding(problem, field.member().source()));
    }
}
