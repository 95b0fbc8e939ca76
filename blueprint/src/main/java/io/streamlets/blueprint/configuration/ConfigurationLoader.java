package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.blueprint.parse.TopicSettings;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.topology.Topology;
import io.streamlets.blueprint.verify.rule.PortOverride;
import io.streamlets.blueprint.verify.topic.FusionObstacles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads and checks the configuration of one application; used once. */
final class ConfigurationLoader {
    private final Blueprint blueprint;
    private final Descriptors descriptors;
    private final Collection<String> selected;
    private final SparkSettings spark;
    private final ConfigurationSources sources;
    private final ConfigurationFindings findings;

    ConfigurationLoader(
            ConfigurationSources sources,
            Blueprint blueprint,
            Descriptors descriptors,
            Collection<String> selected,
            SparkSettings spark) {
        this.sources = sources;
        this.findings = new ConfigurationFindings(sources);
        this.spark = spark;
        this.blueprint = blueprint;
        this.descriptors = descriptors;
        this.selected = selected;
    }

    Checked<ApplicationConfiguration> load() {
        checkSelected();
        List<String> secretPaths = secretPaths();
        LayeredValues values = values(WantedPaths.ofRun(blueprint, selected));
        ApplicationConfiguration configuration = configuration(values, secretPaths);
        return checked(configuration.withHints(findings.problems()));
    }

    /** The topology with topics and ports as they are configured; what else a run needs may be missing. */
    Checked<Topology> describe() {
        LayeredValues values = values(WantedPaths.ofDescription());
        StreamletConfigurationReader reader = new StreamletConfigurationReader(values, findings);
        Map<String, PortOverride> ports = new LinkedHashMap<>();
        blueprint
                .streamlets()
                .forEach(instance -> reader.ports(instance.ref(), descriptors.descriptor(instance.className()))
                        .forEach((port, override) -> ports.put(instance.ref() + "." + port, override)));
        Blueprint configured =
                blueprint.withTopics(List.copyOf(checkedTopics(values, ports).values()));
        Map<String, InvalidRecords> invalidRecords = new LinkedHashMap<>();
        ports.forEach((path, override) -> invalidRecords.put(path, override.invalidRecords()));
        Blueprint shown = fuseAll(values) ? FusionObstacles.fuseAll(configured, descriptors, ports) : configured;
        return checked(Topology.of(shown, descriptors, invalidRecords));
    }

    private boolean fuseAll(LayeredValues values) {
        String[] keys = {KnownPaths.ROOT, KnownPaths.FUSE_ALL};
        ConfigValue value = values.strongest(keys);
        String text = value == null ? null : HoconValues.text(value);
        if (text != null && ScalarType.BOOLEAN.whyNot(text) == null) {
            return (Boolean) ScalarType.BOOLEAN.parse(text);
        }
        if (value != null) {
            findings.wrongValue(
                    ConfigUtil.joinPath(keys),
                    values.place(value, keys),
                    ScalarType.BOOLEAN.withArticle(),
                    HoconValues.describe(value),
                    text == null ? List.of() : ScalarType.BOOLEAN.nearest(text));
        }
        return false;
    }

    private LayeredValues values(Predicate<List<String>> wanted) {
        KeyTree known = KnownPaths.of(blueprint, descriptors);
        return new LayeredValues(ConfigurationLayers.read(sources, known, wanted, findings));
    }

    private <T> Checked<T> checked(T value) {
        return findings.hasErrors() ? Checked.invalid(findings.problems()) : Checked.valid(value);
    }

    private List<String> secretPaths() {
        List<String> paths = new ArrayList<>();
        for (StreamletInstance instance : blueprint.streamlets()) {
            StreamletDescriptor descriptor = descriptors.descriptor(instance.className());
            if (descriptor != null) {
                descriptor.configParameters().stream()
                        .filter(ConfigParameterDescriptor::secret)
                        .forEach(secret -> paths.add(KnownPaths.parameter(instance.ref(), secret.key())));
            }
        }
        return paths;
    }

    private void checkSelected() {
        List<String> refs =
                blueprint.streamlets().stream().map(StreamletInstance::ref).toList();
        for (String ref : selected) {
            if (!refs.contains(ref)) {
                findings.add(Problem.of(ProblemId.SLT_507, "the blueprint has no streamlet '%s'", ref)
                        .suggest(NearMiss.nearest(ref, refs))
                        .fix("name one of %s after --streamlet", String.join(", ", refs)));
            }
        }
    }

    private ApplicationConfiguration configuration(LayeredValues values, List<String> secretPaths) {
        SparkConfigReader sparkReader = new SparkConfigReader(values, findings, spark);
        Map<String, String> sparkConfig = sparkReader.application();
        List<String> refs = blueprint.streamlets().stream()
                .map(StreamletInstance::ref)
                .filter(ref -> selected.isEmpty() || selected.contains(ref))
                .toList();
        Map<String, StreamletConfiguration> streamlets = new LinkedHashMap<>();
        for (StreamletInstance instance : blueprint.streamlets()) {
            String ref = instance.ref();
            if (refs.contains(ref)) {
                streamlets.put(
                        ref,
                        new StreamletConfigurationReader(values, findings)
                                .read(
                                        ref,
                                        descriptors.descriptor(instance.className()),
                                        sparkReader.streamlet(ref, sparkConfig, refs.size() == 1)));
            }
        }
        Map<String, Topic> topics = checkedTopics(values, ports(streamlets));
        return new ApplicationConfiguration(
                Collections.unmodifiableMap(streamlets),
                topics,
                new ClusterReader(values, findings).read(),
                Collections.unmodifiableMap(sparkConfig),
                values.text(findings, "a folder or URI", KnownPaths.ROOT, KnownPaths.STORAGE),
                fuseAll(values),
                secretPaths,
                List.of());
    }

    private Map<String, Topic> checkedTopics(LayeredValues values, Map<String, PortOverride> ports) {
        Map<String, Topic> topics = topics(values);
        new OverriddenTopics(blueprint, descriptors).check(topics.values(), ports, findings);
        return topics;
    }

    private static Map<String, PortOverride> ports(Map<String, StreamletConfiguration> streamlets) {
        Map<String, PortOverride> ports = new LinkedHashMap<>();
        streamlets.forEach((ref, streamlet) ->
                streamlet.ports().forEach((port, override) -> ports.put(ref + "." + port, override)));
        return ports;
    }

    private Map<String, Topic> topics(LayeredValues values) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Topic topic : blueprint.topics()) {
            Topic configured = topic;
            String path = ConfigUtil.joinPath(KnownPaths.ROOT, KnownPaths.TOPICS, topic.id());
            for (ConfigValue layer : values.all(KnownPaths.ROOT, KnownPaths.TOPICS, topic.id())) {
                if (layer instanceof ConfigObject settings) {
                    configured =
                            TopicSettings.apply(configured, new HoconObject(settings, path, values.places(), findings));
                }
            }
            topics.put(topic.id(), configured);
        }
        return Collections.unmodifiableMap(topics);
    }
}
