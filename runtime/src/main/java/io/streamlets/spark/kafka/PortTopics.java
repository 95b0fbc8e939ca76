package io.streamlets.spark.kafka;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which topic each port of an application reads or writes.
 *
 * @param topics all topics
 * @param byPort the topic of each port, by {@code <streamlet ref>.<port>}
 */
public record PortTopics(Collection<KafkaTopic> topics, Map<String, KafkaTopic> byPort) {

    /** The topic of a port; null if the blueprint connects the port to none. */
    public @Nullable KafkaTopic of(String streamletRef, String port) {
        return byPort.get(streamletRef + "." + port);
    }

    /** The same ports on other topics. */
    public PortTopics map(UnaryOperator<KafkaTopic> change) {
        Map<KafkaTopic, KafkaTopic> changed = new LinkedHashMap<>();
        topics.forEach(topic -> changed.put(topic, change.apply(topic)));
        Map<String, KafkaTopic> ports = new LinkedHashMap<>();
        byPort.forEach((port, topic) -> ports.put(port, changed.get(topic)));
        return new PortTopics(changed.values(), ports);
    }
}
