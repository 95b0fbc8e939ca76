package io.streamlets.blueprint;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A channel from outlets to inlets, backed by a Kafka topic.
 *
 * @param id the name in the blueprint, unique there
 * @param topicName the name of the Kafka topic; the id if the blueprint gives none
 * @param producers the outlets that write the topic
 * @param consumers the inlets that read the topic
 * @param compatibility which of its schemas must read which
 * @param encoding how its records are written
 * @param managed whether the application creates the Kafka topic; if not, it must exist
 * @param cluster the name of the Kafka cluster under {@code app.kafka.clusters}
 * @param partitions the number of partitions a managed topic is created with
 * @param replicas the number of replicas a managed topic is created with
 * @param topicConfig Kafka's settings of the topic itself, such as {@code retention.ms}
 * @param connectionConfig settings of every Kafka client that connects for this topic
 * @param producerConfig settings of the topic's Kafka producers
 * @param consumerConfig settings of the topic's Kafka consumers
 * @param schemaRegistry who knows the schemas of a topic in Confluent's wire format
 * @param fused whether its records go from the outlet to the inlet within one query, without Kafka; null to leave it to the run
 * @param keptSchemas what earlier releases of the application wrote to it
 * @param places where settings stand, by their path in the topic, such as {@code producer-config.acks}
 * @param place where the blueprint says so
 */
public record Topic(
        String id,
        String topicName,
        List<PortPath> producers,
        List<PortPath> consumers,
        Compatibility compatibility,
        Encoding encoding,
        boolean managed,
        String cluster,
        int partitions,
        int replicas,
        Map<String, String> topicConfig,
        Map<String, String> connectionConfig,
        Map<String, String> producerConfig,
        Map<String, String> consumerConfig,
        SchemaRegistry schemaRegistry,
        @Nullable Boolean fused,
        List<KeptSchema> keptSchemas,
        Map<String, Place> places,
        Place place) {

    /** The cluster of a topic that names none. */
    public static final String DEFAULT_CLUSTER = "default";

    /** The lists and maps are copied; the maps are sorted by key. */
    public Topic {
        producers = List.copyOf(producers);
        consumers = List.copyOf(consumers);
        topicConfig = sorted(topicConfig);
        connectionConfig = sorted(connectionConfig);
        producerConfig = sorted(producerConfig);
        consumerConfig = sorted(consumerConfig);
        keptSchemas = List.copyOf(keptSchemas);
        places = sorted(places);
    }

    /** Where a setting stands; where the topic stands if the setting has its default. */
    public Place placeOf(String setting) {
        return places.getOrDefault(setting, place);
    }

    /** Where the Kafka topic is chosen: at its name, else at its cluster, else where the topic stands. */
    public Place placeOfKafkaTopic() {
        return places.getOrDefault("topic.name", placeOf("cluster"));
    }

    /** Begins a managed topic with defaults everywhere: one partition, one replica, the cluster {@value #DEFAULT_CLUSTER}. */
    public static Builder builder(String id, Place place) {
        return new Builder(id, place);
    }

    /** Begins a topic that is like this one. */
    public Builder toBuilder() {
        return new Builder(id, place)
                .topicName(topicName)
                .producers(producers)
                .consumers(consumers)
                .compatibility(compatibility)
                .encoding(encoding)
                .managed(managed)
                .cluster(cluster)
                .partitions(partitions)
                .replicas(replicas)
                .topicConfig(topicConfig)
                .connectionConfig(connectionConfig)
                .producerConfig(producerConfig)
                .consumerConfig(consumerConfig)
                .schemaRegistry(schemaRegistry)
                .fused(fused)
                .keptSchemas(keptSchemas)
                .places(places);
    }

    /** The same topic, whose records are written so. */
    public Topic withEncoding(Encoding encoding) {
        return toBuilder().encoding(encoding).build();
    }

    /** The same topic, fused. */
    public Topic asFused() {
        return toBuilder().fused(true).build();
    }

    /** Whether the topic is fused whatever the run asks for. */
    public boolean isFused() {
        return Boolean.TRUE.equals(fused);
    }

    /** The same topic, with these kept schemas. */
    public Topic withKeptSchemas(List<KeptSchema> keptSchemas) {
        return toBuilder().keptSchemas(keptSchemas).build();
    }

    private static <T> Map<String, T> sorted(Map<String, T> config) {
        return Collections.unmodifiableMap(new TreeMap<>(config));
    }

    /** Collects the parts of a topic. */
    public static final class Builder {
        private final String id;
        private String topicName;
        private List<PortPath> producers = List.of();
        private List<PortPath> consumers = List.of();
        private Compatibility compatibility = Compatibility.BACKWARD;
        private Encoding encoding = Encoding.byDefault(true);
        private boolean managed = true;
        private String cluster = DEFAULT_CLUSTER;
        private int partitions = 1;
        private int replicas = 1;
        private Map<String, String> topicConfig = Map.of();
        private Map<String, String> connectionConfig = Map.of();
        private Map<String, String> producerConfig = Map.of();
        private Map<String, String> consumerConfig = Map.of();
        private SchemaRegistry schemaRegistry = SchemaRegistry.UNSET;
        private @Nullable Boolean fused;
        private List<KeptSchema> keptSchemas = List.of();
        private Map<String, Place> places = Map.of();
        private final Place place;

        private Builder(String id, Place place) {
            this.id = id;
            this.topicName = id;
            this.place = place;
        }

        public Builder topicName(String topicName) {
            this.topicName = topicName;
            return this;
        }

        public Builder producers(List<PortPath> producers) {
            this.producers = producers;
            return this;
        }

        public Builder consumers(List<PortPath> consumers) {
            this.consumers = consumers;
            return this;
        }

        public Builder compatibility(Compatibility compatibility) {
            this.compatibility = compatibility;
            return this;
        }

        public Builder encoding(Encoding encoding) {
            this.encoding = encoding;
            return this;
        }

        public Builder managed(boolean managed) {
            this.managed = managed;
            return this;
        }

        public Builder cluster(String cluster) {
            this.cluster = cluster;
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

        public Builder connectionConfig(Map<String, String> connectionConfig) {
            this.connectionConfig = connectionConfig;
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

        public Builder schemaRegistry(SchemaRegistry schemaRegistry) {
            this.schemaRegistry = schemaRegistry;
            return this;
        }

        public Builder fused(@Nullable Boolean fused) {
            this.fused = fused;
            return this;
        }

        public Builder keptSchemas(List<KeptSchema> keptSchemas) {
            this.keptSchemas = keptSchemas;
            return this;
        }

        public Builder places(Map<String, Place> places) {
            this.places = places;
            return this;
        }

        public Topic build() {
            return new Topic(
                    id,
                    topicName,
                    producers,
                    consumers,
                    compatibility,
                    encoding,
                    managed,
                    cluster,
                    partitions,
                    replicas,
                    topicConfig,
                    connectionConfig,
                    producerConfig,
                    consumerConfig,
                    schemaRegistry,
                    fused,
                    keptSchemas,
                    places,
                    place);
        }
    }
}
