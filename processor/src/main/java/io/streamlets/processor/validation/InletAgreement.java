package io.streamlets.processor.validation;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.Inlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What all methods that name an inlet say alike: it is one port.
 *
 * @param property what is compared
 * @param source where an annotation says it
 * @param disagreement says what is wrong, of the first method and another
 */
record InletAgreement(Function<Inlet, Object> property, Function<Inlet, SourceRef> source, Disagreement disagreement) {

    /** Says what is wrong. */
    @FunctionalInterface
    interface Disagreement {
        Problem problem(Subject subject, Inlet first, Inlet other);
    }

    /** A finding for each method that says otherwise than the first. */
    List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Inlet> firsts = new HashMap<>();
        subject.streamlet().inletUses().forEach(inlet -> {
            Inlet first = firsts.putIfAbsent(inlet.name(), inlet);
            if (first != null && !property.apply(first).equals(property.apply(inlet))) {
                findings.add(new Finding(disagreement.problem(subject, first, inlet), source.apply(inlet)));
            }
        });
        return findings;
    }
}
