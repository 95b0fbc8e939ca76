package io.streamlets.spark.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.codec.WireFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KafkaTopicTest {
    private static KafkaTopic topic(Map<String, String> producerConfig, Map<String, String> consumerConfig) {
        return topic(
                Map.of("bootstrap.servers", "kafka:9092", "security.protocol", "SSL"), producerConfig, consumerConfig);
    }

    private static KafkaTopic topic(
            Map<String, String> connection, Map<String, String> producerConfig, Map<String, String> consumerConfig) {
        return KafkaTopic.builder("data", WireFormat.of(Encoding.BINARY))
                .name("raw-data")
                .managed(false)
                .partitions(3)
                .replicas(2)
                .topicConfig(Map.of("retention.ms", "1000"))
                .connection(connection)
                .producerConfig(producerConfig)
                .consumerConfig(consumerConfig)
                .build();
    }

    @Test
    void aSourceBeginsAtTheBeginning() {
        assertThat(topic(Map.of("linger.ms", "5"), Map.of()).sourceOptions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "subscribe",
                        "raw-data",
                        "startingOffsets",
                        "earliest",
                        "kafka.fetch.max.wait.ms",
                        "1",
                        "kafka.bootstrap.servers",
                        "kafka:9092",
                        "kafka.security.protocol",
                        "SSL"));
    }

    @Test
    void whatTheUserSaysOfTheSourceIsKept() {
        assertThat(topic(
                                Map.of(),
                                Map.of(
                                        "startingOffsets",
                                        "latest",
                                        "maxOffsetsPerTrigger",
                                        "100",
                                        "failOnDataLoss",
                                        "false",
                                        "max.poll.records",
                                        "7",
                                        "fetch.max.wait.ms",
                                        "50",
                                        "security.protocol",
                                        "PLAINTEXT"))
                        .sourceOptions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "subscribe",
                        "raw-data",
                        "startingOffsets",
                        "latest",
                        "maxOffsetsPerTrigger",
                        "100",
                        "failOnDataLoss",
                        "false",
                        "kafka.max.poll.records",
                        "7",
                        "kafka.fetch.max.wait.ms",
                        "50",
                        "kafka.bootstrap.servers",
                        "kafka:9092",
                        "kafka.security.protocol",
                        "PLAINTEXT"));
    }

    @Test
    void aSinkGetsTheProducersSettings() {
        assertThat(topic(Map.of("linger.ms", "5"), Map.of("max.poll.records", "7"))
                        .sinkOptions())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "topic",
                        "raw-data",
                        "kafka.linger.ms",
                        "5",
                        "kafka.bootstrap.servers",
                        "kafka:9092",
                        "kafka.security.protocol",
                        "SSL"));
    }

    @Test
    void whoCreatesTopicsIsLetInLikeTheOthers() {
        Map<String, String> writer = Map.of("security.protocol", "SASL_SSL", "sasl.mechanism", "PLAIN", "acks", "all");
        Map<String, String> reader = Map.of("security.protocol", "SSL", "max.poll.records", "7");

        assertThat(topic(writer, reader).adminSettings())
                .isEqualTo(Map.of("bootstrap.servers", "kafka:9092", "security.protocol", "SSL"));
        assertThat(topic(Map.of("bootstrap.servers", "kafka:9092"), writer, reader)
                        .adminSettings())
                .isEqualTo(Map.of(
                        "bootstrap.servers", "kafka:9092", "security.protocol", "SASL_SSL", "sasl.mechanism", "PLAIN"));
        assertThat(topic(Map.of("bootstrap.servers", "kafka:9092"), Map.of("acks", "all"), reader)
                        .adminSettings())
                .isEqualTo(Map.of("bootstrap.servers", "kafka:9092", "security.protocol", "SSL"));
    }

    @Test
    void onALocalBrokerEveryTopicIsManagedAndHasOneReplica() {
        KafkaTopic local = topic(Map.of(), Map.of()).onLocalBroker("127.0.0.1:5");

        assertThat(local.managed()).isTrue();
        assertThat(local.partitions()).isEqualTo(3);
        assertThat(local.replicas()).isEqualTo(1);
        assertThat(local.connection()).containsExactlyEntriesOf(Map.of("bootstrap.servers", "127.0.0.1:5"));
    }

    @Test
    void aLocalRunDoesNotReachTheClusterThatAClientSettingNames() {
        Map<String, String> settings =
                Map.of("bootstrap.servers", "production:9092", "sasl.mechanism", "PLAIN", "linger.ms", "5");
        KafkaTopic local = topic(settings, settings).onLocalBroker("127.0.0.1:1");
        assertThat(local.sinkOptions())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("topic", "raw-data", "kafka.bootstrap.servers", "127.0.0.1:1", "kafka.linger.ms", "5"));
        assertThat(local.sourceOptions()).containsEntry("kafka.bootstrap.servers", "127.0.0.1:1");
    }
}
