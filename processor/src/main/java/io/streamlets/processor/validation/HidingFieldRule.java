package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Misplaced.HidingField;
import java.util.List;

/** No field hides one that the framework sets: the base class would never see its value. */
final class HidingFieldRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        return subject.streamlet()
                .misplaced(HidingField.class)
                .map(each -> new Finding(problem(each), each.source()))
                .toList();
    }

    private static Problem problem(HidingField field) {
        return Problem.of(
                        ProblemId.SLT_114,
                        "field '%s' of '%s' hides a field of '%s' that the framework sets",
                        field.field(),
                        field.owner(),
                        field.base())
                .because("'%s' of '%s' has %s", field.field(), field.base(), field.annotation())
                .because(
                        "the generated code reaches only one of the two, so that the one of '%s' would stay unset",
                        field.base())
                .fix("remove the field and use the inherited one, or give it another name");
    }
}
