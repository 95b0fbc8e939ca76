package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Compatibility;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.parameter.ScalarType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a topic other than its ports: what a blueprint says under {@code blueprint.topics.<id>} and a
 * configuration may override under {@code app.topics.<id>}.
 */
public final class TopicSettings {

    private static final String REGISTRY = "schema-registry";

    /** The keys of the settings. */
    public static final Map<String, KeyTree> KEYS = keys();

    /** Kafka counts replicas in 16 bits. */
    private static final int MOST_REPLICAS = Short.MAX_VALUE;

    private TopicSettings() {}

    private static Map<String, KeyTree> keys() {
        Map<String, KeyTree> keys = new HashMap<>();
        keys.put("topic", KeyTree.keys(Map.of("name", KeyTree.value())));
        Stream.of("compatibility", "encoding", "managed", "cluster", "partitions", "replicas", "fused")
                .forEach(key -> keys.put(key, KeyTree.value()));
        keys.put(REGISTRY, RegistrySettings.KEYS);
        Stream.of(SettingSection.values()).forEach(section -> keys.put(section.key(), KeyTree.dotted()));
        return Map.copyOf(keys);
    }

    /** Whether the value of a key of a topic's setting is a secret, apart from Kafka's settings. */
    public static boolean isSecret(String setting, String key) {
        return setting.equals(REGISTRY) && RegistrySettings.SECRETS.contains(key);
    }

    /** The topic with those settings replaced that are given; the maps are merged key by key. */
    public static Topic apply(Topic topic, HoconObject settings) {
        HoconObject kafka = settings.object("topic");
        Boolean fused = (Boolean) settings.value("fused", ScalarType.BOOLEAN);
        boolean managed = given((Boolean) settings.value("managed", ScalarType.BOOLEAN), topic.managed());
        return topic.toBuilder()
                .topicName(given(kafka == null ? null : kafka.string("name"), topic.topicName()))
                .compatibility(given(settings.constant("compatibility", Compatibility.class), topic.compatibility()))
                .encoding(given(settings.constant("encoding", Encoding.class), topic.encoding()))
                .managed(managed)
                .cluster(given(settings.string("cluster"), topic.cluster()))
                .partitions(given(settings.positive("partitions", Integer.MAX_VALUE), topic.partitions()))
                .replicas(given(settings.positive("replicas", MOST_REPLICAS), topic.replicas()))
                .topicConfig(merged(SettingSection.TOPIC, topic, settings))
                .connectionConfig(merged(SettingSection.CONNECTION, topic, settings))
                .producerConfig(merged(SettingSection.PRODUCER, topic, settings))
                .consumerConfig(merged(SettingSection.CONSUMER, topic, settings))
                .schemaRegistry(RegistrySettings.apply(topic.schemaRegistry(), settings.object(REGISTRY)))
                .fused(fused == null ? topic.fused() : fused)
                .places(places(topic.places(), settings))
                .build();
    }

    private static Map<String, Place> places(Map<String, Place> weaker, HoconObject settings) {
        Map<String, Place> places = new HashMap<>(weaker);
        for (String key : KEYS.keySet()) {
            if (settings.has(key)) {
                places.put(key, settings.place(key));
                settings.settings(key).forEach((name, setting) -> places.put(key + "." + name, setting.place()));
            }
        }
        return places;
    }

    private static <T> T given(@Nullable T value, T otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }

    private static Map<String, String> merged(SettingSection section, Topic topic, HoconObject settings) {
        Map<String, String> merged = new LinkedHashMap<>(section.of(topic));
        merged.putAll(settings.flat(section.key()));
        return merged;
    }
}
