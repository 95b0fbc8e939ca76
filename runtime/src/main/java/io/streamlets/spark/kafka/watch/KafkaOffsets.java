package io.streamlets.spark.kafka.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.spark.sql.connector.read.streaming.Offset;

/** Offsets of Spark's Kafka source by partition, which it writes as {@code {"topic":{"0":23}}}. */
final class KafkaOffsets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Map<Integer, Long>>> FORM = new TypeReference<>() {};

    private KafkaOffsets() {}

    static Map<TopicPartition, Long> of(Offset offset) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        try {
            JSON.readValue(offset.json(), FORM)
                    .forEach((topic, partitions) -> partitions.forEach(
                            (partition, next) -> offsets.put(new TopicPartition(topic, partition), next)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not offsets of Spark's Kafka source: " + offset.json(), e);
        }
        return offsets;
    }

    /** Whether one of the partitions is known to have records after {@code read}. */
    static boolean isBefore(Map<TopicPartition, Long> read, Map<TopicPartition, Long> ends) {
        return read.entrySet().stream().anyMatch(each -> {
            Long end = ends.get(each.getKey());
            return end != null && end > each.getValue();
        });
    }
}
