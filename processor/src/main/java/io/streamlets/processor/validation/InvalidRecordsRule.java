package io.streamlets.processor.validation;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Inlet;
import java.util.List;

/** All methods that name an inlet agree what becomes of its invalid records. */
final class InvalidRecordsRule implements StreamletRule {
    private static final InletAgreement AGREEMENT =
            new InletAgreement(Inlet::invalidRecords, Inlet::invalidSource, InvalidRecordsRule::problem);

    @Override
    public List<Finding> check(Subject subject) {
        return AGREEMENT.check(subject);
    }

    private static Problem problem(Subject subject, Inlet first, Inlet other) {
        return Problem.of(
                        ProblemId.SLT_240,
                        "inlet '%s' of streamlet '%s' deals with invalid records in two ways",
                        first.name(),
                        subject.name())
                .because(
                        "it is one port: the first parameter that names it says %s, this one %s",
                        text(first.invalidRecords()), text(other.invalidRecords()))
                .fix("write the same 'onInvalid' and 'deadLetters' at each @Inlet(\"%s\")", first.name());
    }

    private static String text(InvalidRecords invalid) {
        return invalid.onInvalid().name()
                + (invalid.deadLetters().equals(InvalidRecords.DEAD_LETTERS)
                        ? ""
                        : " with deadLetters = \"" + invalid.deadLetters() + "\"");
    }
}
