package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.spark.kafka.PortTopics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An application with everything that was read and checked for a run.
 *
 * @param application what was compiled
 * @param blueprint its verified blueprint
 * @param descriptors the descriptors of its streamlets
 * @param configuration its checked configuration
 * @since 0.1.0
 */
public record CheckedApplication(
        Application application, Blueprint blueprint, Descriptors descriptors, ApplicationConfiguration configuration) {

    /** The instances to run, in the blueprint's order. */
    public List<String> refs() {
        return configuration.streamletRefs();
    }

    /** The topics of their ports, on the configured clusters. */
    public PortTopics topics() {
        return new ConfiguredTopics(blueprint, descriptors, configuration).of(refs());
    }

    /** The same topics on a broker of this machine, which creates all of them. */
    public PortTopics topicsOnLocalBroker(String bootstrapServers) {
        return topics().map(topic -> topic.onLocalBroker(bootstrapServers));
    }

    StreamletInstance instance(String ref) {
        return Objects.requireNonNull(blueprint.streamlet(ref), () -> "the blueprint has no streamlet '" + ref + "'");
    }

    Map<String, Path> mounts(String ref) {
        return volumeMounts().of(ref);
    }

    VolumeMounts volumeMounts() {
        return new VolumeMounts(blueprint, descriptors, configuration);
    }
}
