package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.digest.Sha256;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueprintParserTest {

    @Test
    void keepsThePlaceOfEverything() {
        Blueprint blueprint = Samples.blueprint(Samples.BLUEPRINT);

        assertThat(blueprint)
                .isEqualTo(new Blueprint(
                        List.of(
                                new StreamletInstance("generator", "sensors.SensorGenerator", at(3, 17)),
                                new StreamletInstance("average", "sensors.MovingAverage", at(4, 17)),
                                new StreamletInstance("printer", "sensors.ConsolePrinter", at(5, 17))),
                        List.of(
                                Topic.builder("data", at(8, 5))
                                        .producers(List.of(new PortPath("generator", "out", at(8, 29))))
                                        .consumers(List.of(new PortPath("average", "in", at(8, 58))))
                                        .build(),
                                Topic.builder("averages", at(9, 5))
                                        .producers(List.of(new PortPath("average", "out", at(9, 29))))
                                        .consumers(List.of(new PortPath("printer", "in", at(9, 58))))
                                        .build())));
    }

    @Test
    void keepsThePlaceOfEachElementOfALongList() {
        Topic topic = Samples.blueprint("""
                        # A comment
                        blueprint.streamlets { a = p.A, b = p.B }
                        blueprint.topics {
                          data {
                            producers = [
                              a.out
                              "b.out",
                              b.other // the third
                            ]
                          }
                        }
                        """).topics().get(0);

        assertThat(topic.place()).isEqualTo(at(4, 3));
        assertThat(topic.producers())
                .containsExactly(
                        new PortPath("a", "out", at(6, 7)),
                        new PortPath("b", "out", at(7, 7)),
                        new PortPath("b", "other", at(8, 7)));
        assertThat(topic.consumers()).isEmpty();
    }

    @Test
    void readsAllSettingsOfATopic() {
        Topic topic = Samples.blueprint("""
                        blueprint {
                          streamlets.a = p.A
                          topics.data {
                            topic.name = raw_data
                            managed = no
                            cluster = main
                            partitions = 3
                            replicas = 2
                            topic-config { retention.ms = 1000, cleanup.policy = [compact, delete] }
                            connection-config { "security.protocol" = SSL }
                            producer-config { acks = all }
                            consumer-config.max.poll.records = 10
                            consumer-config.unset = null
                            fused = yes
                          }
                        }
                        """).topics().get(0);

        assertThat(topic)
                .isEqualTo(Topic.builder("data", at(3, 3))
                        .topicName("raw_data")
                        .encoding(Encoding.BINARY)
                        .managed(false)
                        .cluster("main")
                        .partitions(3)
                        .replicas(2)
                        .topicConfig(Map.of("retention.ms", "1000", "cleanup.policy", "compact,delete"))
                        .connectionConfig(Map.of("security.protocol", "SSL"))
                        .producerConfig(Map.of("acks", "all"))
                        .consumerConfig(Map.of("max.poll.records", "10"))
                        .fused(true)
                        .places(Map.ofEntries(
                                Map.entry("topic", at(4, 5)),
                                Map.entry("topic.name", at(4, 18)),
                                Map.entry("managed", at(5, 15)),
                                Map.entry("cluster", at(6, 15)),
                                Map.entry("partitions", at(7, 18)),
                                Map.entry("replicas", at(8, 16)),
                                Map.entry("topic-config", at(9, 5)),
                                Map.entry("topic-config.retention.ms", at(9, 35)),
                                Map.entry("topic-config.cleanup.policy", at(9, 41)),
                                Map.entry("connection-config", at(10, 5)),
                                Map.entry("connection-config.security.protocol", at(10, 47)),
                                Map.entry("producer-config", at(11, 5)),
                                Map.entry("producer-config.acks", at(11, 30)),
                                Map.entry("consumer-config", at(12, 5)),
                                Map.entry("consumer-config.max.poll.records", at(12, 40)),
                                Map.entry("fused", at(14, 13))))
                        .build());
    }

    @Test
    void resolvesSubstitutionsWithinTheFileAndKeepsThePlaceOfTheValue() {
        Blueprint blueprint = Samples.blueprint("""
                blueprint {
                  streamlets.a = p.A
                  streamlets.b = ${blueprint.streamlets.a}
                }
                """);

        assertThat(blueprint.streamlet("b")).isEqualTo(new StreamletInstance("b", "p.A", at(2, 18)));
        assertThat(blueprint.streamlet("c")).isNull();
    }

    @Test
    void findsTopicsByPort() {
        Blueprint blueprint = Samples.blueprint(Samples.BLUEPRINT);

        assertThat(blueprint.topicOfInlet("average", "in")).isEqualTo(blueprint.topic("data"));
        assertThat(blueprint.topicOfOutlet("average", "out")).isEqualTo(blueprint.topic("averages"));
        assertThat(blueprint.topicOfInlet("average", "out")).isNull();
        assertThat(blueprint.topic("other")).isNull();
    }

    @Test
    void fingerprintsOfATextIgnoreLineEnds() {
        assertThat(BlueprintParser.parse("a.conf", "a {\n}\n").fingerprint())
                .isEqualTo(BlueprintParser.parse("a.conf", "a {\r\n}\r\n").fingerprint())
                .isEqualTo(Sha256.of("a {\n}\n"));
    }

    private static Place at(int line, int column) {
        return new Place("blueprint.conf", line, column);
    }
}
