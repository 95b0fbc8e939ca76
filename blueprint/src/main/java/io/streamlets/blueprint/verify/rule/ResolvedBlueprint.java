package io.streamlets.blueprint.verify.rule;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint with every class looked up and every port path followed: what the rules look at.
 *
 * @param applicationId the id of the application that the blueprint describes; null if it is not known
 * @param blueprint what the file says
 * @param lookups what is known of each streamlet's class
 * @param knownClasses streamlet classes that a user may have meant
 * @param ports all ports of all topics
 * @param overrides what a configuration says about ports, by their paths
 */
public record ResolvedBlueprint(
        @Nullable String applicationId,
        Blueprint blueprint,
        Map<StreamletInstance, Descriptors.Lookup> lookups,
        Collection<String> knownClasses,
        List<ResolvedPort> ports,
        Map<String, PortOverride> overrides) {

    public static ResolvedBlueprint of(
            @Nullable String applicationId,
            Blueprint blueprint,
            Descriptors descriptors,
            Map<String, PortOverride> overrides) {
        Map<StreamletInstance, Descriptors.Lookup> lookups = new LinkedHashMap<>();
        blueprint.streamlets().forEach(instance -> lookups.put(instance, descriptors.find(instance.className())));
        List<ResolvedPort> ports = new ArrayList<>();
        for (Topic topic : blueprint.topics()) {
            topic.producers().forEach(path -> ports.add(resolve(blueprint, lookups, topic, path, PortRole.PRODUCER)));
            topic.consumers().forEach(path -> ports.add(resolve(blueprint, lookups, topic, path, PortRole.CONSUMER)));
        }
        return new ResolvedBlueprint(
                applicationId, blueprint, lookups, descriptors.classNames(), List.copyOf(ports), Map.copyOf(overrides));
    }

    private static ResolvedPort resolve(
            Blueprint blueprint,
            Map<StreamletInstance, Descriptors.Lookup> lookups,
            Topic topic,
            PortPath path,
            PortRole role) {
        StreamletInstance instance = blueprint.streamlet(path.ref());
        StreamletDescriptor descriptor = instance == null ? null : descriptor(lookups.get(instance));
        return new ResolvedPort(
                topic, path, role, instance != null || blueprint.gaps().mayHaveStreamlet(path.ref()), descriptor);
    }

    private static @Nullable StreamletDescriptor descriptor(Descriptors.@Nullable Lookup lookup) {
        return lookup instanceof Descriptors.Found found ? found.descriptor() : null;
    }

    /** The instances whose class is looked up with this result. */
    public <T extends Descriptors.Lookup> Stream<StreamletInstance> instances(Class<T> result) {
        return lookups.entrySet().stream()
                .filter(entry -> result.isInstance(entry.getValue()))
                .map(Map.Entry::getKey);
    }

    /** The descriptor of an instance; null if its class is not known. */
    public @Nullable StreamletDescriptor descriptor(StreamletInstance instance) {
        return descriptor(lookups.get(instance));
    }

    public List<String> refs() {
        return blueprint.streamlets().stream().map(StreamletInstance::ref).toList();
    }
}
