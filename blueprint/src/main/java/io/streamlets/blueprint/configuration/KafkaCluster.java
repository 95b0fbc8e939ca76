package io.streamlets.blueprint.configuration;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka cluster as configured under {@code app.kafka.clusters.<name>}.
 *
 * @param name the name by which topics refer to it
 * @param bootstrapServers the value of {@code bootstrap-servers}; null if none is configured
 * @param properties all other settings: properties of every Kafka client that connects, such as
 *     {@code security.protocol}
 */
public record KafkaCluster(String name, @Nullable String bootstrapServers, Map<String, String> properties) {

    public KafkaCluster {
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }
}
