package io.streamlets.spark.kafka;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which topic each port of an application reads or writes.
 *
 * @param topics all topics of Kafka, those of dead letters among them
 * @param byPort the topic of each port, by {@code <streamlet ref>.<port>}, fused ones among them
 * @param invalidRecords what becomes of the invalid records of each port, by the same; one that is not there fails
 */
public record PortTopics(
        Collection<KafkaTopic> topics,
        Map<String, KafkaTopic> byPort,
        Map<String, InvalidRecordPolicy> invalidRecords) {

    /** Ports that fail on invalid records. */
    public PortTopics(Collection<KafkaTopic> topics, Map<String, KafkaTopic> byPort) {
        this(topics, byPort, Map.of());
    }

    /** The topic of a port; null if the blueprint connects the port to none. */
    public @Nullable KafkaTopic of(String streamletRef, String port) {
        return byPort.get(streamletRef + "." + port);
    }

    /** What becomes of the invalid records of a port. */
    public InvalidRecordPolicy invalidRecords(String streamletRef, String port) {
        return invalidRecords.getOrDefault(streamletRef + "." + port, InvalidRecordPolicy.FAIL);
    }

    /** The same ports, where the topics with these ids are fused. */
    public PortTopics withFused(Collection<String> ids) {
        return new PortTopics(
                topics.stream().filter(topic -> !ids.contains(topic.id())).toList(), byPort, invalidRecords);
    }

    /** The same ports on other topics; those of fused topics stay on them. */
    public PortTopics map(UnaryOperator<KafkaTopic> change) {
        Map<KafkaTopic, KafkaTopic> changed = new LinkedHashMap<>();
        topics.forEach(topic -> changed.put(topic, change.apply(topic)));
        Map<String, KafkaTopic> ports = new LinkedHashMap<>();
        byPort.forEach((port, topic) -> ports.put(port, changed.getOrDefault(topic, topic)));
        Map<String, InvalidRecordPolicy> policies = new LinkedHashMap<>();
        invalidRecords.forEach((port, policy) -> policies.put(port, policy.map(changed::get)));
        return new PortTopics(changed.values(), ports, policies);
    }
}
