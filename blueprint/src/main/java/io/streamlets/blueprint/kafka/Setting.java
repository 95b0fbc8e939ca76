package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.Topic;

/**
 * A setting that a user gives to Kafka.
 *
 * @param section what it is a setting of
 * @param name its name, such as {@code linger.ms}
 * @param value its value as it was written
 * @param owner whose it is, such as {@code the producer-config of topic 'data'}
 * @param home where its section may stand, such as {@code a topic}
 * @param place where it stands
 */
public record Setting(SettingSection section, String name, String value, String owner, String home, Place place) {

    /** A setting of a topic. */
    public static Setting of(Topic topic, SettingSection section, String name, String value) {
        return new Setting(
                section,
                name,
                value,
                "the " + section.key() + " of topic '" + topic.id() + "'",
                "a topic",
                topic.placeOf(section.key() + "." + name));
    }

    /**
     * A setting of all topics of a cluster.
     *
     * @param owner what stands before the cluster's name, such as {@code the producer-config of}; may be empty
     */
    public static Setting ofCluster(
            SettingSection section, String owner, String cluster, String name, String value, Place place) {
        return new Setting(section, name, value, owner + "Kafka cluster '" + cluster + "'", "the cluster", place);
    }
}
