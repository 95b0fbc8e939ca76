package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.kafka.SettingSection;
import java.nio.file.Path;
import java.util.Map;
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
        layers = layers();
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

    private Layers layers() {
        return new Layers(folder).assignment("app.streamlets.average.config-parameters.limit=5");
    }

    @Test
    void aUnitThatIsWrittenOut() {
        assertThat(layers.file("app.conf", """
                        app.topics.data.topic-config { retention.milis = 1, flush.milliseconds = 1, delete.retention.millis = 1 }
                        """).problems())
                .containsExactly(
                        misspeltUnit("retention.milis", "1:50", "retention.ms"),
                        misspeltUnit("flush.milliseconds", "1:74", "flush.ms"),
                        misspeltUnit("delete.retention.millis", "1:103", "delete.retention.ms"));
    }

    private static String misspeltUnit(String name, String place, String meant) {
        return """
               [SLT-440] '%s' in the topic-config of topic 'data' is not a setting of topics.
                   app.conf:%s
                   Did you mean '%s'?
                   Fix: correct the name, or remove the setting.""".formatted(name, place, meant);
    }

    @Test
    void whatAConfigurationMakesUselessIsNoWarningUnlessItSaysItItself() {
        String blueprint = Samples.BLUEPRINT.replace(
                "[average.in] }", "[average.in], partitions = 3, topic-config.retention.ms = 5 }");

        assertThat(layers().blueprint(blueprint)
                        .file("app.conf", "app.topics.data.managed = false")
                        .hints())
                .isEmpty();
        assertThat(layers().blueprint(blueprint)
                        .file("app.conf", "app.topics.data { managed = false, replicas = 2 }")
                        .hints())
                .containsExactly("""
                        [SLT-471] 'replicas' of topic 'data' has no effect.
                            app.conf:1:47
                            the topic is not managed: whoever creates it decides that
                            Fix: remove it, or set 'managed = true' to let the application create the topic.""");
    }

    @Test
    void aClusterHasTheSectionsOfATopic() {
        ApplicationConfiguration configuration = layers.file("app.conf", """
                        app.kafka.clusters.default {
                          bootstrap-servers = "kafka:9092"
                          connection-config { security.protocol = SASL_PLAINTEXT, sasl.mechanism = PLAIN }
                          client.id = sensors
                          producer-config.acks = all
                          consumer-config { max.poll.records = 7, failOnDataLoss = false }
                          topic-config.retention.ms = 1
                        }
                        """)
                .assignment("app.kafka.clusters.default.sasl.mechanism=SCRAM-SHA-256")
                .assignment("app.kafka.clusters.default.connection-config.sasl.mechanism=SCRAM-SHA-256")
                .load();

        assertThat(configuration.hints()).isEmpty();
        assertThat(configuration.cluster("default"))
                .isEqualTo(new KafkaCluster(
                        "default",
                        "kafka:9092",
                        Map.of(
                                SettingSection.CONNECTION,
                                Map.of(
                                        "security.protocol", "SASL_PLAINTEXT",
                                        "sasl.mechanism", "SCRAM-SHA-256",
                                        "client.id", "sensors"),
                                SettingSection.PRODUCER,
                                Map.of("acks", "all"),
                                SettingSection.CONSUMER,
                                Map.of("max.poll.records", "7", "failOnDataLoss", "false"),
                                SettingSection.TOPIC,
                                Map.of("retention.ms", "1"))));
    }

    @Test
    void sectionsOfAClusterAreHeldToTheRulesOfTopics() {
        assertThat(layers.file("app.conf", """
                                app.kafka.clusters.default {
                                  bootstrap-servers = "kafka:9092"
                                  producer-config.security.protcol = SSL
                                  consumer-config.acks = all
                                  linger.ms = 5
                                  kafka.security.protocol = SSL
                                  client.id = a
                                  connection-config.client.id = b
                                }
                                """).problems()).containsExactly("""
                        [SLT-440] 'security.protcol' in the producer-config of Kafka cluster 'default' is not a setting of producers.
                            app.conf:3:38
                            Did you mean 'security.protocol'?
                            Fix: correct the name, or remove the setting.""", """
                        [SLT-440] 'acks' in the consumer-config of Kafka cluster 'default' is not a setting of consumers.
                            app.conf:4:26
                            Fix: move it to the 'producer-config' of the cluster.""", """
                        [SLT-440] 'linger.ms' in Kafka cluster 'default' is not a setting of all clients.
                            app.conf:5:15
                            Fix: move it to the 'producer-config' of the cluster.""", """
                        [SLT-440] 'kafka.security.protocol' in Kafka cluster 'default' is not a setting of all clients.
                            app.conf:6:29
                            the prefix 'kafka.' is Spark's; settings have the names that Kafka gives them
                            Did you mean 'security.protocol'?
                            Fix: write the name without the prefix.""", """
                        [SLT-530] 'client.id' of Kafka cluster 'default' has two values.
                            app.conf:7:15
                            it also stands in the 'connection-config' of the cluster, which is for the same clients
                            Fix: keep one of them.""");
    }

    @Test
    void misspeltKeysOfAClusterAreNotSettingsOfKafka() {
        assertThat(layers.file("app.conf", """
                                app.kafka.clusters.default {
                                  bootstrap-server = "kafka:9092"
                                  conection-config.security.protocol = SSL
                                }
                                app.kafka.clusters.second.bootstrap.servers = "kafka:9092"
                                app.kafka.clusters.third.connection-config.bootstrap.servers = "kafka:9092"
                                app.kafka.clusters.fourth { "bootstrap.servers" = "kafka:9092" }
                                """).problems()).containsExactly("""
                        [SLT-503] unknown configuration path 'app.kafka.clusters.default.bootstrap-server'.
                            app.conf:2:3
                            Did you mean 'app.kafka.clusters.default.bootstrap-servers'?
                            Fix: use one of bootstrap-servers there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.kafka.clusters.default.conection-config'.
                            app.conf:3:3
                            Did you mean 'app.kafka.clusters.default.connection-config'?
                            Fix: use one of connection-config there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.kafka.clusters.second.bootstrap.servers'.
                            app.conf:5:47
                            Did you mean 'app.kafka.clusters.second.bootstrap-servers'?
                            Fix: use one of bootstrap-servers there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.kafka.clusters.third.connection-config.bootstrap.servers'.
                            app.conf:6:64
                            Did you mean 'app.kafka.clusters.third.bootstrap-servers'?
                            Fix: use one of bootstrap-servers there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.kafka.clusters.fourth.bootstrap.servers'.
                            app.conf:7:29
                            Did you mean 'app.kafka.clusters.fourth.bootstrap-servers'?
                            Fix: use one of bootstrap-servers there, or remove it.""");
    }

    @Test
    void theValueOfASecretIsNotShown() {
        assertThat(layers.file("app.conf", """
                                app.kafka.clusters.default {
                                  sasl.jaas.config = "p.PlainLoginModule username=me password=hunter2"
                                }
                                app.topics.data.producer-config.sasl.jaas.config = "required password=hunter2;"
                                """).problems()).containsExactly("""
                        [SLT-441] 'sasl.jaas.config' in Kafka cluster 'default' has a value that is not shown, expected '<login module> required <option>="<value>" ... ;'.
                            app.conf:2:22
                            Fix: give it '<login module> required <option>="<value>" ... ;'.""", """
                        [SLT-441] 'sasl.jaas.config' in the producer-config of topic 'data' has a value that is not shown, expected '<login module> required <option>="<value>" ... ;'.
                            app.conf:4:52
                            Fix: give it '<login module> required <option>="<value>" ... ;'.""");
    }

    @Test
    void sectionsOfAClusterAreObjects() {
        assertThat(layers.file("app.conf", """
                                app.kafka.clusters.default {
                                  bootstrap-servers.main = "kafka:9092"
                                  producer-config = all
                                }
                                app.kafka.clusters.other.bootstrap-servers = ["a:1", "b:2"]
                                """).problems()).containsExactly("""
                        [SLT-502] 'app.kafka.clusters.default.bootstrap-servers' is an object, expected a text.
                            app.conf:2:28
                            Fix: give it a text.""", """
                        [SLT-502] 'app.kafka.clusters.default.producer-config' is 'all', expected an object.
                            app.conf:3:21
                            Fix: give it an object.""");
    }
}
