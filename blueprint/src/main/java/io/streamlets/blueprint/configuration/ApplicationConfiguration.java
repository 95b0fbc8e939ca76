package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.kafka.SecretSettings;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.topology.Topology;
import io.streamlets.blueprint.verify.rule.PortOverride;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The checked configuration of an application.
 *
 * <pre>{@code
 * app {
 *   streamlets.average {
 *     config-parameters.window = 5 minutes
 *     config.spark.sql.shuffle.partitions = 4
 *     volume-mounts.models = ./models
 *     trigger = 10 seconds
 *     async-progress = 1 s
 *     inlets.in { on-invalid = dead-letter, dead-letters = rejects }
 *     outlets.out.on-invalid = skip
 *   }
 *   runtimes.spark.config.spark.sql.session.timeZone = UTC
 *   topics.data { topic.name = raw-data, cluster = main }
 *   kafka.clusters.main { bootstrap-servers = "kafka:9092", security.protocol = SASL_SSL }
 *   storage = "/var/lib/sensors"
 *   fuse-all = true
 * }
 * }</pre>
 *
 * <p>A value is taken from the strongest layer that has it: the command line, the configuration files (the last one
 * first), {@code application.conf} on the class path, {@code reference.conf} there, the defaults of the streamlets. The
 * files may refer to environment variables. Paths outside {@code app} are not looked at.
 */
public final class ApplicationConfiguration {
    private final Map<String, StreamletConfiguration> streamlets;
    private final Map<String, Topic> topics;
    private final Map<String, KafkaCluster> clusters;
    private final Map<String, String> sparkConfig;
    private final @Nullable String storage;
    private final boolean fuseAll;
    private final List<String> secretPaths;
    private final List<Problem> hints;

    ApplicationConfiguration(
            Map<String, StreamletConfiguration> streamlets,
            Map<String, Topic> topics,
            Map<String, KafkaCluster> clusters,
            Map<String, String> sparkConfig,
            @Nullable String storage,
            boolean fuseAll,
            List<String> secretPaths,
            List<Problem> hints) {
        this.streamlets = streamlets;
        this.topics = topics;
        this.clusters = clusters;
        this.sparkConfig = sparkConfig;
        this.storage = storage;
        this.fuseAll = fuseAll;
        this.secretPaths = List.copyOf(secretPaths);
        this.hints = List.copyOf(hints);
    }

    /** The same values, with these findings. */
    ApplicationConfiguration withHints(List<Problem> problems) {
        return new ApplicationConfiguration(
                streamlets, topics, clusters, sparkConfig, storage, fuseAll, secretPaths, problems);
    }

    /**
     * Reads all layers and checks every value, or returns all problems of all layers at once.
     *
     * @param selected the refs of the streamlets that are to run, in the user's order; empty for all. Required parameters
     *     of the others may be missing.
     */
    public static Checked<ApplicationConfiguration> load(
            ConfigurationSources sources, Blueprint blueprint, Descriptors descriptors, Collection<String> selected) {
        return load(sources, blueprint, descriptors, selected, SparkSettings.UNKNOWN);
    }

    /** As the other {@code load}, with a check of Spark's settings too. */
    public static Checked<ApplicationConfiguration> load(
            ConfigurationSources sources,
            Blueprint blueprint,
            Descriptors descriptors,
            Collection<String> selected,
            SparkSettings spark) {
        return new ConfigurationLoader(sources, blueprint, descriptors, selected, spark).load();
    }

    /** The topology with topics and ports as they are configured; no other value of a streamlet is looked at. */
    public static Checked<Topology> describe(
            ConfigurationSources sources, Blueprint blueprint, Descriptors descriptors) {
        return new ConfigurationLoader(sources, blueprint, descriptors, List.of(), SparkSettings.UNKNOWN).describe();
    }

    /** The refs of the streamlets that are to run, in the order of the blueprint. */
    public List<String> streamletRefs() {
        return List.copyOf(streamlets.keySet());
    }

    /** The values of a streamlet's configuration parameters, defaults included. */
    public ParameterValues parameters(String ref) {
        return streamlet(ref).parameters();
    }

    /** When a streamlet's queries look for new records; null if nothing is configured. */
    public @Nullable TriggerSetting trigger(String ref) {
        return streamlet(ref).trigger();
    }

    /** How a streamlet tracks its progress while it goes on; null if it waits until that is written, as Spark does otherwise. */
    public @Nullable AsyncProgress asyncProgress(String ref) {
        return streamlet(ref).asyncProgress();
    }

    /**
     * How a port deals with invalid records.
     *
     * @param declared what its class says, which holds where nothing is configured
     */
    public InvalidRecords invalidRecords(String ref, String port, InvalidRecords declared) {
        PortOverride override = streamlet(ref).ports().get(port);
        return override == null ? declared : override.invalidRecords();
    }

    /** How ports of the streamlets that are to run deal with invalid records, by their paths, where that is configured. */
    public Map<String, InvalidRecords> invalidRecords() {
        Map<String, InvalidRecords> configured = new LinkedHashMap<>();
        ports().forEach((path, override) -> configured.put(path, override.invalidRecords()));
        return configured;
    }

    /** What is configured for ports of the streamlets that are to run, by their paths. */
    public Map<String, PortOverride> ports() {
        Map<String, PortOverride> ports = new LinkedHashMap<>();
        streamlets.forEach((ref, streamlet) ->
                streamlet.ports().forEach((port, override) -> ports.put(ref + "." + port, override)));
        return ports;
    }

    /** The configured local folder of a volume mount; null if nothing is configured. */
    public @Nullable Path volumeMount(String ref, String mount) {
        return streamlet(ref).volumeMounts().get(mount);
    }

    /** Spark's settings for the whole application: keys that begin with {@code spark.}, sorted. */
    public Map<String, String> sparkConfig() {
        return sparkConfig;
    }

    /** Spark's settings for one streamlet: those of the whole application with the streamlet's own in their place. */
    public Map<String, String> sparkConfig(String ref) {
        return streamlet(ref).sparkConfig();
    }

    /** A topic of the blueprint with the configured settings in place of the blueprint's. */
    public Topic topic(String id) {
        return Objects.requireNonNull(topics.get(id), () -> "the blueprint has no topic '" + id + "'");
    }

    /** All topics of the blueprint in its order, with the configured settings in place of the blueprint's. */
    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** A Kafka cluster; without servers and settings if nothing is configured for this name. */
    public KafkaCluster cluster(String name) {
        return clusters.getOrDefault(name, new KafkaCluster(name, null, Map.of()));
    }

    /** The names of the Kafka clusters that are configured. */
    public Set<String> clusterNames() {
        return clusters.keySet();
    }

    /** The folder or URI under which checkpoints and other state are kept; null if nothing is configured. */
    public @Nullable String storage() {
        return storage;
    }

    /** Whether all topics are fused that can be, but for those that say themselves whether they are. */
    public boolean fuseAll() {
        return fuseAll;
    }

    /** Warnings and notes about what is configured, which keep nothing from running. */
    public List<Problem> hints() {
        return hints;
    }

    /** The full paths of the configuration parameters whose values are secret. */
    public List<String> secretPaths() {
        return secretPaths;
    }

    /** The names of the Kafka settings that are given and whose values are secret. */
    public Set<String> secretSettings() {
        Set<String> names = new TreeSet<>();
        for (SettingSection section : SettingSection.values()) {
            topics.values().forEach(topic -> names.addAll(section.of(topic).keySet()));
            clusters.values()
                    .forEach(cluster -> names.addAll(cluster.of(section).keySet()));
        }
        names.removeIf(name -> !SecretSettings.isOne(name));
        return names;
    }

    private StreamletConfiguration streamlet(String ref) {
        return Objects.requireNonNull(streamlets.get(ref), () -> "no streamlet '" + ref + "' is to run");
    }
}
