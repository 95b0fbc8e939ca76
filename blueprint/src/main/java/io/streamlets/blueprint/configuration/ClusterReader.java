package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.kafka.KafkaSettings;
import io.streamlets.blueprint.kafka.Setting;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads and checks the Kafka clusters that are configured.
 *
 * <p>A cluster has the sections that a topic has, for all its topics. A setting that stands in none of them is one of
 * {@link SettingSection#CONNECTION}: what a cluster needs above all is how clients are let in.
 */
final class ClusterReader {
    private static final Set<String> KAFKAS_SERVERS =
            Set.of("bootstrap.servers", SettingSection.CONNECTION.key() + ".bootstrap.servers");

    /** The keys of one cluster. */
    static final KeyTree KEYS = keys();

    private final LayeredValues values;
    private final ConfigurationFindings findings;

    ClusterReader(LayeredValues values, ConfigurationFindings findings) {
        this.values = values;
        this.findings = findings;
    }

    private static KeyTree keys() {
        Map<String, KeyTree> keys = new TreeMap<>();
        keys.put(KnownPaths.BOOTSTRAP_SERVERS, KeyTree.value());
        for (SettingSection section : SettingSection.values()) {
            keys.put(section.key(), KeyTree.dotted());
        }
        return KeyTree.keysAndEach(keys, "setting", KeyTree.restOfDotted());
    }

    Map<String, KafkaCluster> read() {
        Map<String, KafkaCluster> clusters = new LinkedHashMap<>();
        for (String name : values.keys(KnownPaths.ROOT, KnownPaths.KAFKA, KnownPaths.CLUSTERS)) {
            clusters.put(name, cluster(name));
        }
        return Collections.unmodifiableMap(clusters);
    }

    private KafkaCluster cluster(String name) {
        Map<String, HoconValues.Setting> given = values.settings(findings, path(name));
        refuseMisspelt(name, given.keySet());
        dropShapes(name, given);
        HoconValues.Setting servers = given.remove(KnownPaths.BOOTSTRAP_SERVERS);
        Map<SettingSection, Map<String, String>> settings = new EnumMap<>(SettingSection.class);
        for (SettingSection section : SettingSection.values()) {
            String prefix = section.key() + ".";
            Map<String, String> ofSection = new TreeMap<>();
            given.forEach((key, setting) -> {
                if (key.startsWith(prefix)) {
                    String inSection = key.substring(prefix.length());
                    ofSection.put(inSection, setting.value());
                    check(Setting.ofCluster(
                            section,
                            "the " + section.key() + " of ",
                            name,
                            inSection,
                            setting.value(),
                            setting.place()));
                }
            });
            given.keySet().removeIf(key -> key.startsWith(prefix));
            settings.put(section, ofSection);
        }
        Map<String, String> connection = settings.computeIfAbsent(SettingSection.CONNECTION, none -> new TreeMap<>());
        given.forEach((key, setting) -> {
            String other = connection.put(key, setting.value());
            if (other != null && !other.equals(setting.value())) {
                findings.add(twice(name, key, setting));
            }
            check(Setting.ofCluster(SettingSection.CONNECTION, "", name, key, setting.value(), setting.place()));
        });
        return new KafkaCluster(name, servers == null ? null : servers.value(), settings);
    }

    private void check(Setting setting) {
        KafkaSettings.check(setting).ifPresent(findings::add);
    }

    private static Problem twice(String cluster, String name, HoconValues.Setting setting) {
        return Problem.of(ProblemId.SLT_530, "'%s' of Kafka cluster '%s' has two values", name, cluster)
                .at(setting.place())
                .because(
                        "it also stands in the '%s' of the cluster, which is for the same clients",
                        SettingSection.CONNECTION.key())
                .fix("keep one of them");
    }

    /**
     * Refuses misspelt keys of a cluster and removes them from the settings: as settings of Kafka they would get other advice.
     * Kafka's own name of {@code bootstrap-servers} is refused too, since one setting under two names could have two values.
     */
    private void refuseMisspelt(String cluster, Set<String> given) {
        NearMiss known = NearMiss.among(KEYS.known());
        for (ConfigValue layer : values.all(path(cluster))) {
            if (layer instanceof ConfigObject object) {
                for (Map.Entry<String, ConfigValue> entry : new TreeMap<>(object).entrySet()) {
                    String key = entry.getKey();
                    List<String> meant = KEYS.known().contains(key) ? List.of() : known.misspelt(key);
                    if (!meant.isEmpty()) {
                        refuse(
                                cluster,
                                key,
                                values.places()
                                        .ofKey(
                                                ConfigUtil.joinPath(path(cluster)) + "." + ConfigUtil.joinPath(key),
                                                key,
                                                entry.getValue()),
                                meant);
                        given.removeIf(name -> name.equals(key) || name.startsWith(key + "."));
                    }
                }
                HoconValues.settings(object, values.places()).forEach((key, setting) -> {
                    if (KAFKAS_SERVERS.contains(key) && given.remove(key)) {
                        refuse(cluster, key, setting.place(), List.of(KnownPaths.BOOTSTRAP_SERVERS));
                    }
                });
            }
        }
    }

    /** Drops what has been refused for its shape, and refuses an object of servers: Kafka has no such settings. */
    private void dropShapes(String cluster, Map<String, HoconValues.Setting> given) {
        String path = ConfigUtil.joinPath(path(cluster)) + "." + KnownPaths.BOOTSTRAP_SERVERS;
        given.entrySet().removeIf(entry -> {
            boolean inServers = entry.getKey().startsWith(KnownPaths.BOOTSTRAP_SERVERS + ".");
            if (inServers) {
                findings.wrongValue(path, entry.getValue().place(), "a text", "an object");
            }
            return inServers;
        });
        for (SettingSection section : SettingSection.values()) {
            given.remove(section.key());
        }
    }

    private void refuse(String cluster, String key, Place place, List<String> meant) {
        String path = ConfigUtil.joinPath(path(cluster)) + ".";
        findings.unknownKey(path + key, place, meant.stream().map(path::concat).toList(), meant);
    }

    private static String[] path(String cluster) {
        return new String[] {KnownPaths.ROOT, KnownPaths.KAFKA, KnownPaths.CLUSTERS, cluster};
    }
}
