package io.streamlets.processor.validation.ports;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What all methods that name an inlet say alike: it is one port. */
public final class InletAgreementRules {

    /** Whether it is optional. */
    public static final StreamletRule OPTIONAL =
            same(Inlet::optional, Inlet::optionalSource, InletAgreementRules::optional);

    /** What becomes of its invalid records. */
    public static final StreamletRule INVALID_RECORDS =
            same(Inlet::invalidRecords, Inlet::invalidSource, InletAgreementRules::invalidRecords);

    private InletAgreementRules() {}

    /** Says what is wrong, of the first method and another. */
    @FunctionalInterface
    private interface Disagreement {
        Problem problem(Subject subject, Inlet first, Inlet other);
    }

    /** A finding for each method that says otherwise than the first. */
    private static StreamletRule same(
            Function<Inlet, Object> property, Function<Inlet, SourceRef> source, Disagreement disagreement) {
        return subject -> {
            List<Finding> findings = new ArrayList<>();
            Map<String, Inlet> firsts = new HashMap<>();
            subject.streamlet().inletUses().forEach(inlet -> {
                Inlet first = firsts.putIfAbsent(inlet.name(), inlet);
                if (first != null && !property.apply(first).equals(property.apply(inlet))) {
                    findings.add(new Finding(disagreement.problem(subject, first, inlet), source.apply(inlet)));
                }
            });
            return findings;
        };
    }

    private static Problem optional(Subject subject, Inlet first, Inlet other) {
        String one = first.optional() ? "optional" : "required";
        String another = other.optional() ? "optional" : "required";
        return Problem.of(
                        ProblemId.SLT_215,
                        "inlet '%s' of streamlet '%s' is optional in one place and required in another",
                        first.name(),
                        subject.name())
                .because("it is one port: the first parameter that names it says %s, this one %s", one, another)
                .fix("write 'optional = true' at each @Inlet(\"%s\"), or at none", first.name());
    }

    private static Problem invalidRecords(Subject subject, Inlet first, Inlet other) {
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
