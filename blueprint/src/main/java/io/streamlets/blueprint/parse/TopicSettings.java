package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.hocon.HoconObject;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.parameter.ParameterType;
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
    public static final Map<String, KeyTree> KEYS = Map.of(
            "topic", KeyTree.keys(Map.of("name", KeyTree.value())),
            "managed", KeyTree.value(),
            "cluster", KeyTree.value(),
            "partitions", KeyTree.value(),
            "replicas", KeyTree.value(),
            "topic-config", KeyTree.value(),
            "connection-config", KeyTree.value(),
            "producer-config", KeyTree.value(),
            "consumer-config", KeyTree.value());

    private TopicSettings() {}

    /** The topic with those settings replaced that are given; the maps are merged key by key. */
    public static Topic apply(Topic topic, HoconObject settings) {
        HoconObject kafka = settings.object("topic");
        return new Topic(
                topic.id(),
                given(kafka == null ? null : kafka.string("name"), topic.topicName()),
                topic.producers(),
                topic.consumers(),
                given((Boolean) settings.value("managed", ParameterType.BOOLEAN), topic.managed()),
                given(settings.string("cluster"), topic.cluster()),
                given(settings.positive("partitions"), topic.partitions()),
                given(settings.positive("replicas"), topic.replicas()),
                merged(topic.topicConfig(), settings.flat("topic-config")),
                merged(topic.connectionConfig(), settings.flat("connection-config")),
                merged(topic.producerConfig(), settings.flat("producer-config")),
                merged(topic.consumerConfig(), settings.flat("consumer-config")),
                topic.place());
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
