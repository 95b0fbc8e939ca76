package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.BlueprintVerifier;
import io.streamlets.blueprint.verify.rule.PortOverride;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds a blueprint with the configured topics and ports against the rules that the blueprint itself has kept. */
final class OverriddenTopics {
    private final Blueprint blueprint;
    private final Descriptors descriptors;

    OverriddenTopics(Blueprint blueprint, Descriptors descriptors) {
        this.blueprint = blueprint;
        this.descriptors = descriptors;
    }

    /** Tells the findings about what only the configuration makes. */
    void check(Collection<Topic> configured, Map<String, PortOverride> ports, ConfigurationFindings findings) {
        List<Topic> topics = List.copyOf(configured);
        if (!topics.equals(blueprint.topics()) || !ports.isEmpty()) {
            Blueprint overridden = blueprint.withTopics(topics);
            Set<Problem> before = new HashSet<>(BlueprintVerifier.verify(blueprint, descriptors));
            Set<Place> ofBlueprint = new HashSet<>();
            blueprint
                    .topics()
                    .forEach(topic -> ofBlueprint.addAll(topic.places().values()));
            BlueprintVerifier.verify(overridden, descriptors, ports).stream()
                    .filter(problem -> !before.contains(problem))
                    // What a blueprint says for all configurations may be of no use in one of them.
                    .filter(problem -> problem.id() != ProblemId.SLT_471 || !ofBlueprint.contains(problem.place()))
                    .forEach(findings::add);
        }
    }
}
