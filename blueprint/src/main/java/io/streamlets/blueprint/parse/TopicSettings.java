package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Compatibility;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.parameter.ScalarType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a topic other than its ports: what a blueprint says under {@code blueprint.topics.<id>} and a
 * configuration may override under {@code app.topics.<id>}.
 */
public final class TopicSettings {

    /** The keys of the settings. */
    public static final Map<String, KeyTree> KEYS = Map.ofEntries(
            Map.entry("topic", KeyTree.keys(Map.of("name", KeyTree.value()))),
            Map.entry("compatibility", KeyTree.value()),
            Map.entry("encoding", KeyTree.value()),
            Map.entry("managed", KeyTree.value()),
            Map.entry("cluster", KeyTree.value()),
            Map.entry("partitions", KeyTree.value()),
            Map.entry("replicas", KeyTree.value()),
            Map.entry("topic-config", KeyTree.value()),
            Map.entry("connection-config", KeyTree.value()),
            Map.entry("producer-config", KeyTree.value()),
            Map.entry("consumer-config", KeyTree.value()));

    /** Kafka counts replicas in 16 bits. */
    private static final int MOST_REPLICAS = Short.MAX_VALUE;

    private TopicSettings() {}

    /** The topic with those settings replaced that are given; the maps are merged key by key. */
    public static Topic apply(Topic topic, HoconObject settings) {
        HoconObject kafka = settings.object("topic");
        boolean managed = given((Boolean) settings.value("managed", ScalarType.BOOLEAN), topic.managed());
        return new Topic(
                topic.id(),
                given(kafka == null ? null : kafka.string("name"), topic.topicName()),
                topic.producers(),
                topic.consumers(),
                given(settings.constant("compatibility", Compatibility.class), topic.compatibility()),
                given(settings.constant("encoding", Encoding.class), topic.encoding()),
                managed,
                given(settings.string("cluster"), topic.cluster()),
                given(settings.positive("partitions", Integer.MAX_VALUE), topic.partitions()),
                given(settings.positive("replicas", MOST_REPLICAS), topic.replicas()),
                merged(topic.topicConfig(), settings.flat("topic-config")),
                merged(topic.connectionConfig(), settings.flat("connection-config")),
                merged(topic.producerConfig(), settings.flat("producer-config")),
                merged(topic.consumerConfig(), settings.flat("consumer-config")),
                places(topic.places(), settings),
                topic.place());
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

    private static Map<String, String> merged(Map<String, String> weaker, Map<String, String> stronger) {
        Map<String, String> merged = new LinkedHashMap<>(weaker);
        merged.putAll(stronger);
        return merged;
    }
}
