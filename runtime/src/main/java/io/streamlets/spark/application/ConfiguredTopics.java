package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.configuration.KafkaCluster;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.registry.RegistryAccess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The topics of the streamlets that run, with everything that blueprint and configuration say about them. */
final class ConfiguredTopics {
    private final Blueprint blueprint;
    private final Descriptors descriptors;
    private final ApplicationConfiguration configuration;
    private final List<ResolvingReader<?>> readers;

    ConfiguredTopics(
            Blueprint blueprint,
            Descriptors descriptors,
            ApplicationConfiguration configuration,
            List<ResolvingReader<?>> readers) {
        this.blueprint = blueprint;
        this.descriptors = descriptors;
        this.configuration = configuration;
        this.readers = readers;
    }

    PortTopics of(Collection<String> refs) {
        Map<String, InvalidRecords> invalid = invalidRecords(refs);
        List<KafkaTopic> topics = new ArrayList<>();
        Map<String, KafkaTopic> byId = new HashMap<>();
        Map<String, KafkaTopic> byPort = new LinkedHashMap<>();
        for (Topic topic : blueprint.topics()) {
            List<PortPath> ports = ports(topic, refs);
            boolean takesDeadLetters = invalid.values().stream()
                    .anyMatch(each ->
                            each.writesDeadLetters() && each.deadLetters().equals(topic.id()));
            if (!ports.isEmpty() || takesDeadLetters) {
                KafkaTopic configured = configured(topic, configuration.cluster(topic.cluster()));
                // What is fused never comes to Kafka.
                if (!topic.isFused()) {
                    topics.add(configured);
                }
                byId.put(topic.id(), configured);
                ports.forEach(port -> byPort.put(port.toString(), configured));
            }
        }
        Map<String, InvalidRecordPolicy> policies = new LinkedHashMap<>();
        invalid.forEach((port, each) -> policies.put(
                port,
                new InvalidRecordPolicy(
                        each.onInvalid(), each.writesDeadLetters() ? byId.get(each.deadLetters()) : null)));
        return new PortTopics(topics, byPort, policies);
    }

    /** What is done with the invalid records of each port that has a topic. */
    private Map<String, InvalidRecords> invalidRecords(Collection<String> refs) {
        Map<String, InvalidRecords> policies = new LinkedHashMap<>();
        for (Topic topic : blueprint.topics()) {
            for (PortPath path : ports(topic, refs)) {
                InvalidRecords declared = declared(path);
                if (declared != null) {
                    policies.put(path.toString(), configuration.invalidRecords(path.ref(), path.port(), declared));
                }
            }
        }
        return policies;
    }

    /** What the class of the port says; a name belongs to either an inlet or an outlet. */
    private @Nullable InvalidRecords declared(PortPath path) {
        InletDescriptor inlet = descriptors.inlet(blueprint, path);
        OutletDescriptor outlet = descriptors.outlet(blueprint, path);
        return inlet != null ? inlet.invalidRecords() : outlet != null ? outlet.invalidRecords() : null;
    }

    /** The ports of these streamlets that the topic connects. */
    static List<PortPath> ports(Topic topic, Collection<String> refs) {
        return Stream.concat(topic.producers().stream(), topic.consumers().stream())
                .filter(port -> refs.contains(port.ref()))
                .toList();
    }

    private KafkaTopic configured(Topic topic, KafkaCluster cluster) {
        Map<String, String> connection = new HashMap<>();
        if (cluster.bootstrapServers() != null) {
            connection.put(KafkaTopic.BOOTSTRAP_SERVERS, cluster.bootstrapServers());
        }
        connection.putAll(settings(SettingSection.CONNECTION, topic, cluster));
        return KafkaTopic.builder(topic.id(), format(topic))
                .name(topic.topicName())
                .managed(topic.managed())
                .partitions(topic.partitions())
                .replicas(topic.replicas())
                .topicConfig(settings(SettingSection.TOPIC, topic, cluster))
                .connection(connection)
                .producerConfig(settings(SettingSection.PRODUCER, topic, cluster))
                .consumerConfig(settings(SettingSection.CONSUMER, topic, cluster))
                .build();
    }

    /** Settings of a topic override those of its cluster. */
    private static Map<String, String> settings(SettingSection section, Topic topic, KafkaCluster cluster) {
        Map<String, String> settings = new HashMap<>(cluster.of(section));
        settings.putAll(section.of(topic));
        return settings;
    }

    /**
     * The outlets of the whole application, which may write the topic from another process than this one, and those of
     * earlier releases.
     */
    private WireFormat format(Topic topic) {
        List<WireFormat.Writer> writers = new ArrayList<>();
        for (PortPath path : topic.producers()) {
            OutletDescriptor outlet = descriptors.outlet(blueprint, path);
            if (outlet != null) {
                writers.add(
                        new WireFormat.Writer(path.toString(), outlet.schema().text()));
            }
        }
        // Bare binary does not name the schema of a record, so that it is the outlets'; a registry knows its ids.
        if (topic.encoding() == Encoding.SINGLE_OBJECT) {
            topic.keptSchemas().forEach(kept -> writers.add(new WireFormat.Writer(kept.file(), kept.text())));
        }
        boolean hasRegistry =
                topic.encoding() == Encoding.CONFLUENT && topic.schemaRegistry().url() != null;
        return new WireFormat(
                topic.encoding(), writers, hasRegistry ? RegistryAccess.of(topic.schemaRegistry()) : null, readers);
    }
}
