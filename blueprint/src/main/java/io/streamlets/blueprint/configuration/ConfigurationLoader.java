package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.parse.TopicSettings;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and checks the configuration of one application; used once. */
final class ConfigurationLoader {
    private static final String KAFKAS_BOOTSTRAP_SERVERS = "bootstrap.servers";

    private final Blueprint blueprint;
    private final Descriptors descriptors;
    private final Collection<String> selected;
    private final ConfigurationFindings findings = new ConfigurationFindings();

    ConfigurationLoader(Blueprint blueprint, Descriptors descriptors, Collection<String> selected) {
        this.blueprint = blueprint;
        this.descriptors = descriptors;
        this.selected = selected;
    }

    Checked<ApplicationConfiguration> load(ConfigurationSources sources) {
        checkSelected();
        LayeredValues values =
                new LayeredValues(ConfigurationLayers.read(sources, findings).layers());
        if (!findings.problems().isEmpty()) {
            // Values of layers that could not be read would be reported as missing.
            return Checked.invalid(findings.problems());
        }
        values.checkKeys(KnownPaths.ROOT, KnownPaths.of(blueprint, descriptors), findings);
        ApplicationConfiguration configuration = configuration(values);
        return findings.problems().isEmpty() ? Checked.valid(configuration) : Checked.invalid(findings.problems());
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

    private ApplicationConfiguration configuration(LayeredValues values) {
        Map<String, String> sparkConfig = new TreeMap<>(
                values.flat(findings, KnownPaths.ROOT, KnownPaths.RUNTIMES, KnownPaths.SPARK, KnownPaths.CONFIG));
        Map<String, StreamletConfiguration> streamlets = new LinkedHashMap<>();
        for (StreamletInstance instance : blueprint.streamlets()) {
            if (selected.isEmpty() || selected.contains(instance.ref())) {
                streamlets.put(
                        instance.ref(),
                        new StreamletConfigurationReader(values, findings)
                                .read(instance.ref(), descriptors.descriptor(instance.className()), sparkConfig));
            }
        }
        return new ApplicationConfiguration(
                Collections.unmodifiableMap(streamlets),
                topics(values),
                clusters(values),
                Collections.unmodifiableMap(sparkConfig),
                values.text(findings, "a folder or URI", KnownPaths.ROOT, KnownPaths.STORAGE));
    }

    private Map<String, Topic> topics(LayeredValues values) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (Topic topic : blueprint.topics()) {
            Topic configured = topic;
            String path = ConfigUtil.joinPath(KnownPaths.ROOT, KnownPaths.TOPICS, topic.id());
            for (ConfigValue layer : values.all(KnownPaths.ROOT, KnownPaths.TOPICS, topic.id())) {
                if (layer instanceof ConfigObject settings) {
                    configured = TopicSettings.apply(configured, new HoconObject(settings, path, findings));
                }
            }
            topics.put(topic.id(), configured);
        }
        return Collections.unmodifiableMap(topics);
    }

    private Map<String, KafkaCluster> clusters(LayeredValues values) {
        Map<String, KafkaCluster> clusters = new LinkedHashMap<>();
        for (String name : values.keys(KnownPaths.ROOT, KnownPaths.KAFKA, KnownPaths.CLUSTERS)) {
            Map<String, String> settings =
                    new TreeMap<>(values.flat(findings, KnownPaths.ROOT, KnownPaths.KAFKA, KnownPaths.CLUSTERS, name));
            if (settings.containsKey(KAFKAS_BOOTSTRAP_SERVERS)) {
                refuseKafkasKey(values, name);
            }
            String servers = settings.remove(KnownPaths.BOOTSTRAP_SERVERS);
            clusters.put(name, new KafkaCluster(name, servers, settings));
        }
        return Collections.unmodifiableMap(clusters);
    }

    /** One setting under two names could have two values. */
    private void refuseKafkasKey(LayeredValues values, String cluster) {
        String path = ConfigUtil.joinPath(KnownPaths.ROOT, KnownPaths.KAFKA, KnownPaths.CLUSTERS, cluster);
        for (ConfigValue layer : values.all(KnownPaths.ROOT, KnownPaths.KAFKA, KnownPaths.CLUSTERS, cluster)) {
            if (layer instanceof ConfigObject settings
                    && HoconValues.flat(settings).containsKey(KAFKAS_BOOTSTRAP_SERVERS)) {
                findings.unknownKey(
                        path + "." + KAFKAS_BOOTSTRAP_SERVERS,
                        Places.of(settings.origin()),
                        path + "." + KnownPaths.BOOTSTRAP_SERVERS,
                        List.of(KnownPaths.BOOTSTRAP_SERVERS));
            }
        }
    }
}
