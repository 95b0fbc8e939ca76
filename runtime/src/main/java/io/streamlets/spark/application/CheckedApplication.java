package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.configuration.KafkaCluster;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.kafka.SecretSettings;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.topology.Topology;
import io.streamlets.blueprint.verify.topic.FusionObstacles;
import io.streamlets.spark.execution.Secrets;
import io.streamlets.spark.kafka.PortTopics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An application with everything that was read and checked for a run.
 *
 * @param application what was compiled
 * @param blueprint its verified blueprint; it has the topics as they are configured, whatever it is made with
 * @param descriptors the descriptors of its streamlets
 * @param configuration its checked configuration
 * @param volumes where folders for volume mounts are made that have none; null if none are made
 * @since 0.1.0
 */
public record CheckedApplication(
        Application application,
        Blueprint blueprint,
        Descriptors descriptors,
        ApplicationConfiguration configuration,
        @Nullable Path volumes) {

    public CheckedApplication {
        blueprint = blueprint.withTopics(configuration.topics());
    }

    /** What was checked for a run whose volume mounts are all there. */
    public CheckedApplication(
            Application application,
            Blueprint blueprint,
            Descriptors descriptors,
            ApplicationConfiguration configuration) {
        this(application, blueprint, descriptors, configuration, null);
    }

    /** The application with topics and inlets as they are configured. */
    public Topology topology() {
        return Topology.of(
                configuration.fuseAll()
                        ? FusionObstacles.fuseAll(blueprint, descriptors, configuration.ports())
                        : blueprint,
                descriptors,
                configuration.invalidRecords());
    }

    /**
     * The same for a run on this machine: every volume mount of its streamlets that has no folder gets one below
     * {@code parent}, which is created.
     */
    public CheckedApplication withVolumesIn(Path parent) {
        CheckedApplication local = new CheckedApplication(application, blueprint, descriptors, configuration, parent);
        for (MountedVolume volume : local.mountedVolumes()) {
            if (volume.folder().startsWith(parent.toAbsolutePath())) {
                create(volume.folder());
            }
        }
        return local;
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The volume mounts of the instances to run. */
    public List<MountedVolume> mountedVolumes() {
        List<MountedVolume> volumes = new ArrayList<>();
        refs().forEach(ref -> mounts(ref).forEach((name, folder) -> volumes.add(new MountedVolume(ref, name, folder))));
        return volumes;
    }

    /**
     * A volume mount of a run.
     *
     * @param ref the instance
     * @param name the mount's name
     * @param folder the folder that the instance sees
     */
    public record MountedVolume(String ref, String name, Path folder) {}

    /** The instances to run, in the blueprint's order. */
    public List<String> refs() {
        return configuration.streamletRefs();
    }

    /** The topics of their ports, on the configured clusters. */
    public PortTopics topics() {
        return new ConfiguredTopics(blueprint, descriptors, configuration, application.readers()).of(refs());
    }

    /** The same topics on a broker of this machine, which creates all of them. */
    public PortTopics topicsOnLocalBroker(String bootstrapServers) {
        return topics().map(topic -> topic.onLocalBroker(bootstrapServers));
    }

    /** The secrets of the instances to run, of Kafka clusters, of schema registries and of Spark, to be hidden in all reports. */
    public Secrets secrets() {
        List<Object> values = new ArrayList<>();
        for (String ref : refs()) {
            StreamletDescriptor descriptor =
                    descriptors.descriptor(instance(ref).className());
            if (descriptor != null) {
                Map<String, Object> parameters = configuration.parameters(ref).asMap();
                descriptor.configParameters().stream()
                        .filter(ConfigParameterDescriptor::secret)
                        .map(ConfigParameterDescriptor::key)
                        .filter(parameters::containsKey)
                        .forEach(key -> values.add(parameters.get(key)));
            }
        }
        values.addAll(SparkSecrets.of(configuration.sparkConfig()));
        refs().forEach(ref -> values.addAll(SparkSecrets.of(configuration.sparkConfig(ref))));
        for (Topic topic : blueprint.topics()) {
            Stream.of(topic.schemaRegistry().password(), topic.schemaRegistry().token())
                    .filter(Objects::nonNull)
                    .forEach(values::add);
            KafkaCluster cluster = configuration.cluster(topic.cluster());
            for (SettingSection section : SettingSection.values()) {
                values.addAll(SecretSettings.values(section.of(topic)));
                values.addAll(SecretSettings.values(cluster.of(section)));
            }
        }
        return Secrets.of(values);
    }

    ExecutorClasses executorClasses() {
        return ExecutorClasses.of(application, ContextClassLoader.get());
    }

    StreamletInstance instance(String ref) {
        return Objects.requireNonNull(blueprint.streamlet(ref), () -> "the blueprint has no streamlet '" + ref + "'");
    }

    Map<String, Path> mounts(String ref) {
        return volumeMounts().of(ref);
    }

    VolumeMounts volumeMounts() {
        return new VolumeMounts(blueprint, descriptors, configuration, volumes);
    }
}
