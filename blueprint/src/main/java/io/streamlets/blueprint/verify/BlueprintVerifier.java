package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.verify.rule.PortOverride;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.List;
import java.util.Map;

/** Verifies that a blueprint matches the streamlets it names. */
public final class BlueprintVerifier {

    private BlueprintVerifier() {}

    /**
     * All problems of the blueprint of an application, rule by rule and in the order of the blueprint; empty if it is right.
     *
     * @param applicationId what the names of the application's resources on a cluster begin with
     */
    public static List<Problem> verify(String applicationId, Blueprint blueprint, Descriptors descriptors) {
        return verify(ResolvedBlueprint.of(applicationId, blueprint, descriptors, Map.of()));
    }

    /** All problems that the blueprint has whatever the application's id is. */
    public static List<Problem> verify(Blueprint blueprint, Descriptors descriptors) {
        return verify(blueprint, descriptors, Map.of());
    }

    /**
     * The same with a configuration.
     *
     * @param overrides what the configuration says about ports, by their paths in the blueprint
     */
    public static List<Problem> verify(
            Blueprint blueprint, Descriptors descriptors, Map<String, PortOverride> overrides) {
        return verify(ResolvedBlueprint.of(null, blueprint, descriptors, overrides));
    }

    private static List<Problem> verify(ResolvedBlueprint blueprint) {
        return BlueprintRules.ALL.stream()
                .flatMap(rule -> rule.check(blueprint).stream())
                .distinct()
                .toList();
    }
}
