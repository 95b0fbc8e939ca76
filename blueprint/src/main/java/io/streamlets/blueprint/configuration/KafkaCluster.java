package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.kafka.SettingSection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka cluster as configured under {@code app.kafka.clusters.<name>}.
 *
 * @param name the name that topics use to refer to it
 * @param bootstrapServers the value of {@code bootstrap-servers}; null if none is configured
 * @param settings all other settings by section, for every topic of the cluster that does not say otherwise; those that
 *     stand in no section, such as {@code security.protocol}, are {@link SettingSection#CONNECTION}
 */
public record KafkaCluster(
        String name, @Nullable String bootstrapServers, Map<SettingSection, Map<String, String>> settings) {

    /** All sections are there; each is sorted by name. */
    public KafkaCluster {
        Map<SettingSection, Map<String, String>> all = new EnumMap<>(SettingSection.class);
        for (SettingSection section : SettingSection.values()) {
            all.put(section, Collections.unmodifiableMap(new TreeMap<>(settings.getOrDefault(section, Map.of()))));
        }
        settings = Collections.unmodifiableMap(all);
    }

    /** The settings of a section; empty if none is configured. */
    public Map<String, String> of(SettingSection section) {
        return settings.getOrDefault(section, Map.of());
    }
}
