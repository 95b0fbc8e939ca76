package io.streamlets.spark.kafka;

import io.streamlets.blueprint.kafka.ConnectorOption;
import io.streamlets.spark.codec.WireFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A topic of the blueprint as Kafka's clients see it, with the configuration of this run.
 *
 * @param id the topic's name in the blueprint
 * @param name the topic's name in Kafka
 * @param format what the bytes of its records are
 * @param managed whether the application creates the topic; otherwise it must exist
 * @param partitions how many partitions a created topic has
 * @param replicas how many replicas each has
 * @param topicConfig Kafka's settings of a created topic, such as {@code retention.ms}
 * @param connection settings of every client, {@value #BOOTSTRAP_SERVERS} among them
 * @param producerConfig further settings of producers, which stand above {@code connection}
 * @param consumerConfig further settings of consumers, which stand above {@code connection}
 */
public record KafkaTopic(
        String id,
        String name,
        WireFormat format,
        boolean managed,
        int partitions,
        int replicas,
        Map<String, String> topicConfig,
        Map<String, String> connection,
        Map<String, String> producerConfig,
        Map<String, String> consumerConfig) {

    /** Kafka's name of the setting that says where a cluster is. */
    public static final String BOOTSTRAP_SERVERS = "bootstrap.servers";

    /**
     * How long a broker may wait for records that it does not have yet, in ms; Kafka's default is 500.
     *
     * <p>Spark's executors read offsets only that exist, so waiting brings nothing, but costs its time. When a poll has given the last
     * records, Kafka's consumer has asked for the next ones already; and a broker answers the questions of one connection in order, so that
     * Spark's next question, for the range of offsets, waits until that one has been answered. It is not 0: a consumer
     * that reads from a replica which does not have the record yet would ask without a pause.
     */
    private static final String FETCH_MAX_WAIT_MILLIS = "1";

    /** Tells settings of Kafka's clients from options of Spark's connector. */
    private static final String KAFKAS_PREFIX = "kafka.";

    public KafkaTopic {
        topicConfig = Map.copyOf(topicConfig);
        connection = Map.copyOf(connection);
        producerConfig = Map.copyOf(producerConfig);
        consumerConfig = Map.copyOf(consumerConfig);
    }

    /** Begins a managed topic of one partition and one replica, with the name of its id. */
    public static Builder builder(String id, WireFormat format) {
        return new Builder(id, format);
    }

    /** Begins a topic that is like this one. */
    private Builder toBuilder() {
        return new Builder(id, format)
                .name(name)
                .managed(managed)
                .partitions(partitions)
                .replicas(replicas)
                .topicConfig(topicConfig)
                .connection(connection)
                .producerConfig(producerConfig)
                .consumerConfig(consumerConfig);
    }

    /**
     * The same topic on a broker of this machine alone: created by the application, with one replica. What says where
     * a cluster is and how to be let in stays away from it.
     */
    public KafkaTopic onLocalBroker(String bootstrapServers) {
        return toBuilder()
                .format(format.withoutRegistry())
                .managed(true)
                .replicas(1)
                .connection(Map.of(BOOTSTRAP_SERVERS, bootstrapServers))
                .producerConfig(withoutAccess(producerConfig))
                .consumerConfig(withoutAccess(consumerConfig))
                .build();
    }

    /** The same topic for those who write and read it in one query: no registry is asked for what both know. */
    KafkaTopic inOneQuery() {
        return withFormat(format.withoutRegistry());
    }

    /** The same topic, whose bytes are these. */
    public KafkaTopic withFormat(WireFormat other) {
        return toBuilder().format(other).build();
    }

    private static Map<String, String> withoutAccess(Map<String, String> config) {
        Map<String, String> rest = new HashMap<>(config);
        rest.keySet().removeIf(key -> key.equals(BOOTSTRAP_SERVERS) || isAccess(key));
        return rest;
    }

    /** Whether a setting says how a client is let in. */
    private static boolean isAccess(String key) {
        return key.startsWith("security.") || key.startsWith("sasl.") || key.startsWith("ssl.");
    }

    /**
     * The settings of the client that creates the topic. Where the connection does not say how clients are let in, those that
     * write may, or those that read.
     */
    Map<String, String> adminSettings() {
        Map<String, String> settings = new HashMap<>(connection);
        for (Map<String, String> config : List.of(producerConfig, consumerConfig)) {
            if (settings.keySet().stream().noneMatch(KafkaTopic::isAccess)) {
                config.forEach((key, value) -> {
                    if (isAccess(key)) {
                        settings.put(key, value);
                    }
                });
            }
        }
        return settings;
    }

    /** What Spark's source is given for this topic, by the names of its options. */
    Map<String, String> sourceOptions() {
        Map<String, String> options = new TreeMap<>();
        options.put("subscribe", name);
        // Spark would begin at the end of the topic and so lose what was written before the first start of the reader,
        // such as between the start of a streamlet that writes and one that reads.
        options.put("startingOffsets", "earliest");
        options.put(KAFKAS_PREFIX + ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_MAX_WAIT_MILLIS);
        options.putAll(clientOptions(consumerConfig));
        return options;
    }

    /** What Spark's sink is given for this topic, by the names of its options. */
    Map<String, String> sinkOptions() {
        Map<String, String> options = new TreeMap<>(clientOptions(producerConfig));
        options.put("topic", name);
        return options;
    }

    /**
     * The settings of the producer of dead letters: the topic's own, except that every letter is acknowledged by all replicas
     * that are in sync.
     */
    Map<String, String> deadLetterSettings() {
        Map<String, String> settings = new HashMap<>(connection);
        settings.putAll(producerConfig);
        settings.keySet().removeIf(ConnectorOption::isOne);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        return settings;
    }

    private Map<String, String> clientOptions(Map<String, String> config) {
        Map<String, String> settings = new HashMap<>(connection);
        settings.putAll(config);
        Map<String, String> options = new HashMap<>();
        settings.forEach((key, value) -> options.put(ConnectorOption.isOne(key) ? key : KAFKAS_PREFIX + key, value));
        return options;
    }

    /** Collects the parts of a topic. */
    public static final class Builder {
        private final String id;
        private String name;
        private WireFormat format;
        private boolean managed = true;
        private int partitions = 1;
        private int replicas = 1;
        private Map<String, String> topicConfig = Map.of();
        private Map<String, String> connection = Map.of();
        private Map<String, String> producerConfig = Map.of();
        private Map<String, String> consumerConfig = Map.of();

        private Builder(String id, WireFormat format) {
            this.id = id;
            this.name = id;
            this.format = format;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder format(WireFormat format) {
            this.format = format;
            return this;
        }

        public Builder managed(boolean managed) {
            this.managed = managed;
            return this;
        }

        public Builder partitions(int partitions) {
            this.partitions = partitions;
            return this;
        }

        public Builder replicas(int replicas) {
            this.replicas = replicas;
            return this;
        }

        public Builder topicConfig(Map<String, String> topicConfig) {
            this.topicConfig = topicConfig;
            return this;
        }

        public Builder connection(Map<String, String> connection) {
            this.connection = connection;
            return this;
        }

        public Builder producerConfig(Map<String, String> producerConfig) {
            this.producerConfig = producerConfig;
            return this;
        }

        public Builder consumerConfig(Map<String, String> consumerConfig) {
            this.consumerConfig = consumerConfig;
            return this;
        }

        public KafkaTopic build() {
            return new KafkaTopic(
                    id,
                    name,
                    format,
                    managed,
                    partitions,
                    replicas,
                    topicConfig,
                    connection,
                    producerConfig,
                    consumerConfig);
        }
    }
}
