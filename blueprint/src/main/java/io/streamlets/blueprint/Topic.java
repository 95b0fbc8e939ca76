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

    /** A managed topic with defaults everywhere: one partition, one replica, the cluster {@value #DEFAULT_CLUSTER}. */
    public static Topic of(String id, List<PortPath> producers, List<PortPath> consumers, Place place) {
        return new Topic(
                id,
                id,
                producers,
                consumers,
                Compatibility.BACKWARD,
                Encoding.byDefault(true),
                true,
                DEFAULT_CLUSTER,
                1,
                1,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                SchemaRegistry.UNSET,
                null,
                List.of(),
                Map.of(),
                place);
    }

    /** The same topic, whose records are written so. */
    public Topic withEncoding(Encoding encoding) {
        return with(encoding, fused, keptSchemas);
    }

    /** The same topic, fused. */
    public Topic asFused() {
        return with(encoding, true, keptSchemas);
    }

    /** Whether the topic is fused whatever the run asks for. */
    public boolean isFused() {
        return Boolean.TRUE.equals(fused);
    }

    /** The same topic, of which these schemas are kept. */
    public Topic withKeptSchemas(List<KeptSchema> keptSchemas) {
        return with(encoding, fused, keptSchemas);
    }

    private Topic with(Encoding encoding, @Nullable Boolean fused, List<KeptSchema> keptSchemas) {
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

    private static <T> Map<String, T> sorted(Map<String, T> config) {
        return Collections.unmodifiableMap(new TreeMap<>(config));
    }
}
