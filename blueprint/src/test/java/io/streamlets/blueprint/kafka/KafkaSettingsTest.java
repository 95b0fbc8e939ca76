package io.streamlets.blueprint.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KafkaSettingsTest {

    @Test
    void misspeltSetting() {
        assertThat(check(SettingSection.PRODUCER, "linger.sm", "5")).isEqualTo("""
                [SLT-440] 'linger.sm' in the producer-config of topic 'data' is not a setting of producers.
                    blueprint.conf:8
                    Did you mean 'linger.ms'?
                    Fix: correct the name, or remove the setting.""");
        assertThat(check(SettingSection.CONSUMER, "maxOffsetPerTrigger", "5")).contains("mean 'maxOffsetsPerTrigger'?");
        assertThat(check(SettingSection.TOPIC, "retention_ms", "5")).contains("mean 'retention.ms'?");
    }

    @Test
    void settingOfAnotherSection() {
        assertThat(check(SettingSection.CONSUMER, "linger.ms", "5")).isEqualTo("""
                [SLT-440] 'linger.ms' in the consumer-config of topic 'data' is not a setting of consumers.
                    blueprint.conf:8
                    Fix: move it to the 'producer-config' of a topic.""");
        assertThat(check(SettingSection.CONNECTION, "compression.type", "gzip")).isEqualTo("""
                [SLT-440] 'compression.type' in the connection-config of topic 'data' is not a setting of all clients.
                    blueprint.conf:8
                    Fix: move it to the 'topic-config' or 'producer-config' of a topic.""");
    }

    @Test
    void settingWithThePrefixOfSpark() {
        assertThat(check(SettingSection.CONSUMER, "kafka.max.poll.records", "5"))
                .isEqualTo("""
                [SLT-440] 'kafka.max.poll.records' in the consumer-config of topic 'data' is not a setting of consumers.
                    blueprint.conf:8
                    the prefix 'kafka.' is Spark's; settings have the names that Kafka gives them
                    Did you mean 'max.poll.records'?
                    Fix: write the name without the prefix.""");
    }

    @Test
    void settingThatOnlyOthersKnow() {
        assertThat(check(SettingSection.TOPIC, "confluent.tier.enable", "true")).isEqualTo("""
                [SLT-443] 'confluent.tier.enable' in the topic-config of topic 'data' is unknown to Kafka 3.9.
                    blueprint.conf:8
                    Fix: correct the name, unless a plug-in, a vendor's broker or another version of Kafka reads it.""");
    }

    @Test
    void settingOfOthersThatResemblesOneOfKafka() {
        assertThat(check(SettingSection.TOPIC, "vendor.retention.ms", "5")).isEqualTo("""
                [SLT-443] 'vendor.retention.ms' in the topic-config of topic 'data' is unknown to Kafka 3.9.
                    blueprint.conf:8
                    Did you mean 'retention.ms'?
                    Fix: correct the name, unless a plug-in, a vendor's broker or another version of Kafka reads it.""");
    }

    @Test
    void misspeltValue() {
        assertThat(check(SettingSection.PRODUCER, "acks", "al")).isEqualTo("""
                [SLT-441] 'acks' in the producer-config of topic 'data' is 'al', expected one of all, -1, 0, 1.
                    blueprint.conf:8
                    Did you mean 'all'?
                    Fix: give it one of all, -1, 0, 1.""");
        assertThat(check(SettingSection.CONSUMER, "startingOffsets", "earlyest"))
                .contains("Did you mean 'earliest'?");
        assertThat(check(SettingSection.CONSUMER, "failOnDataLoss", "fasle")).contains("Did you mean 'false'?");
        assertThat(check(SettingSection.TOPIC, "cleanup.policy", "compakt")).contains("Did you mean 'compact'?");
    }

    @Test
    void wrongValue() {
        assertThat(check(SettingSection.PRODUCER, "acks", "2")).isEqualTo("""
                [SLT-441] 'acks' in the producer-config of topic 'data' is '2', expected one of all, -1, 0, 1.
                    blueprint.conf:8
                    Fix: give it one of all, -1, 0, 1.""");
        assertThat(check(SettingSection.PRODUCER, "linger.ms", "5 ms")).isEqualTo("""
                [SLT-441] 'linger.ms' in the producer-config of topic 'data' is '5 ms', expected a whole number of at least 0.
                    blueprint.conf:8
                    Fix: give it a whole number of at least 0.""");
        assertThat(check(SettingSection.TOPIC, "cleanup.policy", "compact,drop"))
                .contains("expected some of compact, delete.");
        assertThat(check(SettingSection.TOPIC, "min.cleanable.dirty.ratio", "2"))
                .contains("expected a number from 0 to 1.");
        assertThat(check(SettingSection.PRODUCER, "compression.gzip.level", "0"))
                .contains("expected a whole number from 1 to 9, or -1.");
    }

    @Test
    void aValueOfOneOfKafkasProvidersIsNotKnownBefore() {
        assertThat(check(SettingSection.PRODUCER, "linger.ms", "${file:/etc/kafka:linger}"))
                .isEmpty();
        assertThat(check(SettingSection.CONNECTION, "config.providers.file.class", "p.File"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "startingOffsets, latest, tomorrow",
        "STARTINGOFFSETS, Earliest, 5",
        "startingTimestamp, 1600000000000, 2020-01-01",
        "startingOffsetsByTimestamp, '{\"data\":{\"0\":1}}', 1600000000000",
        "startingOffsetsByTimestampStrategy, latest, earliest",
        "failOnDataLoss, false, no",
        "minPartitions, 3, 0",
        "maxRecordsPerPartition, 3, -1",
        "maxOffsetsPerTrigger, 100, 0",
        "minOffsetsPerTrigger, 0, few",
        "maxTriggerDelay, 15m, soon",
        "fetchOffset.numRetries, 3, -1",
        "fetchOffset.retryIntervalMs, 10, 10ms",
        "kafkaConsumer.pollTimeoutMs, 512, 512.5",
        "includeHeaders, true, 1"
    })
    void optionsOfSparksSource(String name, String right, String wrong) {
        assertThat(check(SettingSection.CONSUMER, name, right)).isEmpty();
        assertThat(check(SettingSection.CONSUMER, name, wrong)).startsWith("[SLT-441] '" + name + "' ");
        assertThat(check(SettingSection.CONNECTION, name, right))
                .contains("move it to the 'consumer-config' of a topic");
    }

    @ParameterizedTest
    @CsvSource({
        "CONSUMER, group.id",
        "CONNECTION, group.id",
        "CONSUMER, key.deserializer",
        "CONSUMER, value.deserializer",
        "PRODUCER, key.serializer",
        "PRODUCER, value.serializer",
        "CONSUMER, auto.offset.reset",
        "CONSUMER, enable.auto.commit",
        "CONSUMER, auto.commit.interval.ms",
        "CONSUMER, interceptor.classes",
        "CONNECTION, interceptor.classes",
        "CONSUMER, bootstrap.servers",
        "PRODUCER, bootstrap.servers",
        "PRODUCER, transactional.id",
        "CONSUMER, subscribe",
        "CONSUMER, subscribePattern",
        "CONSUMER, assign",
        "PRODUCER, topic",
        "CONSUMER, endingOffsets",
        "CONSUMER, endingOffsetsByTimestamp",
        "CONSUMER, endingTimestamp"
    })
    void reservedSettings(SettingSection section, String name) {
        assertThat(check(section, name, "x"))
                .startsWith("[SLT-442] '" + name + "' in the " + section.name().toLowerCase(Locale.ROOT)
                        + "-config of topic 'data' cannot be set.");
    }

    @Test
    void aReservedSettingSaysWhyAndWhatToDoInstead() {
        assertThat(check(SettingSection.CONSUMER, "group.id", "mine")).isEqualTo("""
                [SLT-442] 'group.id' in the consumer-config of topic 'data' cannot be set.
                    blueprint.conf:8
                    every query reads in a consumer group of its own, which Spark names
                    Fix: remove it; 'groupIdPrefix' in a 'consumer-config' sets how the names of the groups begin.""");
    }

    @Test
    void settingsThatAreRight() {
        Map<SettingSection, List<String>> right = Map.of(
                SettingSection.TOPIC,
                        List.of("retention.ms=-1", "cleanup.policy=compact,delete", "min.insync.replicas=2"),
                SettingSection.CONNECTION, List.of("security.protocol=SASL_SSL", "bootstrap.servers=kafka:9092"),
                SettingSection.PRODUCER, List.of("acks=all", "linger.ms=5", "interceptor.classes=p.Audit"),
                SettingSection.CONSUMER, List.of("max.poll.records=7", "isolation.level=read_committed"));

        right.forEach((section, settings) -> settings.forEach(
                setting -> assertThat(check(section, setting.split("=", 2)[0], setting.split("=", 2)[1]))
                        .isEmpty()));
    }

    @Test
    void settingOfACluster() {
        assertThat(KafkaSettings.check(Setting.ofCluster(
                        SettingSection.CONNECTION, "", "main", "ssl.keystore.pasword", "secret", place())))
                .map(Problem::text)
                .hasValue("""
                        [SLT-440] 'ssl.keystore.pasword' in Kafka cluster 'main' is not a setting of all clients.
                            blueprint.conf:8
                            Did you mean 'ssl.keystore.password'?
                            Fix: correct the name, or remove the setting.""");
    }

    private static String check(SettingSection section, String name, String value) {
        String owner = "the " + section.key() + " of topic 'data'";
        return KafkaSettings.check(new Setting(section, name, value, owner, "a topic", place()))
                .map(Problem::text)
                .orElse("");
    }

    private static Place place() {
        return new Place("blueprint.conf", 8);
    }
}
