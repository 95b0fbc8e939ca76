package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration says of topics and clusters is held to the rules of blueprints. */
class KafkaProblemsTest {

    @TempDir
    Path folder;

    private Layers layers;

    @BeforeEach
    void requiredParameter() {
        layers = new Layers(folder).assignment("app.streamlets.average.config-parameters.limit=5");
    }

    @Test
    void settingsOfTopics() {
        assertThat(layers.file("app.conf", """
                                app.topics.data {
                                  topic-config.retention.ms = soon
                                  consumer-config { group.id = mine, linger.ms = 5 }
                                }
                                """)
                        .assignment("app.topics.averages.producer-config.linger.sm=5")
                        .problems())
                .containsExactlyInAnyOrder("""
                        [SLT-441] 'retention.ms' in the topic-config of topic 'data' is 'soon', expected a whole number of at least -1.
                            app.conf:2:31
                            Fix: give it a whole number of at least -1.""", """
                        [SLT-442] 'group.id' in the consumer-config of topic 'data' cannot be set.
                            app.conf:3:32
                            every query reads in a consumer group of its own, which Spark names
                            Fix: remove it; 'groupIdPrefix' in a 'consumer-config' sets how the names of the groups begin.""", """
                        [SLT-440] 'linger.ms' in the consumer-config of topic 'data' is not a setting of consumers.
                            app.conf:3:50
                            Fix: move it to the 'producer-config' of a topic.""", """
                        [SLT-440] 'linger.sm' in the producer-config of topic 'averages' is not a setting of producers.
                            the command line
                            Did you mean 'linger.ms'?
                            Fix: correct the name, or remove the setting.""");
    }

    @Test
    void namesOfTopics() {
        assertThat(layers.file("app.conf", "app.topics.data.topic.name = averages")
                        .problems())
                .containsExactly("""
                        [SLT-436] the topics 'data' and 'averages' are both the Kafka topic 'averages' on cluster 'default'.
                            blueprint.conf:9:5
                            topic 'data' is at app.conf:1:30
                            Fix: give them different names, or make them one topic.""");
        assertThat(layers.assignment("app.topics.averages.cluster=other").problems())
                .isEmpty();
        assertThat(layers.assignment("app.topics.data.topic.name=raw data").problems())
                .containsExactly("""
                        [SLT-435] topic 'data' has the name 'raw data', which Kafka does not allow.
                            the command line
                            it has the character ' '
                            Did you mean 'raw-data'?
                            Fix: use letters of ASCII, digits, '.', '_' and '-', at most 249 characters, not '.' or '..' alone.""");
    }

    @Test
    void settingsOfClusters() {
        assertThat(layers.file("app.conf", """
                                app.kafka.clusters.default {
                                  bootstrap-servers = "kafka:9092"
                                  security.protocol = SASL
                                  sasl.jaas.conifg = "password=secret"
                                  vendor.of.brokers.magic = on
                                }
                                """).problems()).containsExactlyInAnyOrder("""
                        [SLT-441] 'security.protocol' in Kafka cluster 'default' is 'SASL', expected one of SASL_SSL, PLAINTEXT, SSL, SASL_PLAINTEXT.
                            app.conf:3:23
                            Fix: give it one of SASL_SSL, PLAINTEXT, SSL, SASL_PLAINTEXT.""", """
                        [SLT-440] 'sasl.jaas.conifg' in Kafka cluster 'default' is not a setting of all clients.
                            app.conf:4:22
                            Did you mean 'sasl.jaas.config'?
                            Fix: correct the name, or remove the setting.""", """
                        [SLT-443] 'vendor.of.brokers.magic' in Kafka cluster 'default' is unknown to Kafka 3.9.
                            app.conf:5:29
                            Fix: correct the name, unless a plug-in, a vendor's broker or another version of Kafka reads it.""");
    }

    @Test
    void warningsOfWhatIsConfiguredAreHints() {
        layers.file("app.conf", """
                app.kafka.clusters.default.vendor.of.brokers.magic = on
                app.topics.data.producer-config.vendors.magic = on
                """);

        assertThat(layers.hints()).containsExactly("""
                        [SLT-443] 'vendor.of.brokers.magic' in Kafka cluster 'default' is unknown to Kafka 3.9.
                            app.conf:1:54
                            Fix: correct the name, unless a plug-in, a vendor's broker or another version of Kafka reads it.""", """
                        [SLT-443] 'vendors.magic' in the producer-config of topic 'data' is unknown to Kafka 3.9.
                            app.conf:2:49
                            Fix: correct the name, unless a plug-in, a vendor's broker or another version of Kafka reads it.""");
    }
}
