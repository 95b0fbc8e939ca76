package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a blueprint or a configuration for Kafka's settings. */
public enum SettingSection {
    /** Settings with which a topic is created. */
    TOPIC("topic-config", "topics"),
    /** Settings of all clients that connect to a cluster. */
    CONNECTION("connection-config", "all clients"),
    /** Settings of those that write. */
    PRODUCER("producer-config", "producers"),
    /** Settings of those that read, options of Spark's source among them. */
    CONSUMER("consumer-config", "consumers");

    private final String key;
    private final String whose;

    SettingSection(String key, String whose) {
        this.key = key;
        this.whose = whose;
    }

    /** The key of the section in a topic, such as {@code producer-config}. */
    public String key() {
        return key;
    }

    /** The settings that a topic has in this section. */
    public Map<String, String> of(Topic topic) {
        return switch (this) {
            case TOPIC -> topic.topicConfig();
            case CONNECTION -> topic.connectionConfig();
            case PRODUCER -> topic.producerConfig();
            case CONSUMER -> topic.consumerConfig();
        };
    }

    /** What is known of a setting: Kafka's definition or, where readers have them, that of Spark's source; null if nothing. */
    @Nullable
    SettingDefinition definition(String name) {
        SettingDefinition kafkas = KafkaDefinitions.of(this).get(name);
        return kafkas == null && this == CONSUMER ? ConnectorOption.find(name) : kafkas;
    }

    /** The names of all settings that are known. */
    List<String> names() {
        List<String> names = new ArrayList<>(KafkaDefinitions.of(this).keySet());
        if (this == CONSUMER) {
            names.addAll(ConnectorOption.names());
        }
        return names;
    }

    /** Whose settings they are, such as {@code producers}. */
    String whose() {
        return whose;
    }
}
