package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.problem.Problem;
import java.util.List;

/** Verifies that a blueprint matches the streamlets it names. */
public final class BlueprintVerifier {

    private BlueprintVerifier() {}

    /** All problems of the blueprint, rule by rule and in the order of the blueprint; empty if it is right. */
    public static List<Problem> verify(Blueprint blueprint, Descriptors descriptors) {
        ResolvedBlueprint resolved = ResolvedBlueprint.of(blueprint, descriptors);
        return BlueprintRules.ALL.stream()
                .flatMap(rule -> rule.check(resolved).stream())
                .distinct()
                .toList();
    }
}
