package io.streamlets.processor.validation;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.Inlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All methods that name an inlet agree what becomes of its invalid records. */
final class InvalidRecordsRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Inlet> firsts = new HashMap<>();
        subject.streamlet().inletUses().forEach(inlet -> {
            Inlet first = firsts.putIfAbsent(inlet.name(), inlet);
            if (first != null && !first.invalidRecords().equals(inlet.invalidRecords())) {
                findings.add(new Finding(problem(subject, first, inlet), inlet.invalidSource()));
            }
        });
        return findings;
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
