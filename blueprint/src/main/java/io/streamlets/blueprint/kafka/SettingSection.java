package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.Topic;
import java.util.Map;

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

    /** Whose settings they are, such as {@code producers}. */
    String whose() {
        return whose;
    }
}
