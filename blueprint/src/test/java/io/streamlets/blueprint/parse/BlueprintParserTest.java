package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Compatibility;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueprintParserTest {

    @Test
    void keepsTheLineOfEverything() {
        Blueprint blueprint = Samples.blueprint(Samples.BLUEPRINT);

        assertThat(blueprint)
                .isEqualTo(new Blueprint(
                        List.of(
                                new StreamletInstance("generator", "sensors.SensorGenerator", line(3)),
                                new StreamletInstance("average", "sensors.MovingAverage", line(4)),
                                new StreamletInstance("printer", "sensors.ConsolePrinter", line(5))),
                        List.of(
                                Topic.of(
                                        "data",
                                        List.of(new PortPath("generator", "out", line(8))),
                                        List.of(new PortPath("average", "in", line(8))),
                                        line(8)),
                                Topic.of(
                                        "averages",
                                        List.of(new PortPath("average", "out", line(9))),
                                        List.of(new PortPath("printer", "in", line(9))),
                                        line(9)))));
    }

    @Test
    void keepsTheLineOfEachElementOfALongList() {
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

        assertThat(topic.place()).isEqualTo(line(4));
        assertThat(topic.producers())
                .containsExactly(
                        new PortPath("a", "out", line(6)),
                        new PortPath("b", "out", line(7)),
                        new PortPath("b", "other", line(8)));
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
                          }
                        }
                        """).topics().get(0);

        assertThat(topic)
                .isEqualTo(new Topic(
                        "data",
                        "raw_data",
                        List.of(),
                        List.of(),
                        Compatibility.BACKWARD,
                        Encoding.BINARY,
                        false,
                        "main",
                        3,
                        2,
                        Map.of("retention.ms", "1000", "cleanup.policy", "compact,delete"),
                        Map.of("security.protocol", "SSL"),
                        Map.of("acks", "all"),
                        Map.of("max.poll.records", "10"),
                        Map.ofEntries(
                                Map.entry("topic", line(4)),
                                Map.entry("topic.name", line(4)),
                                Map.entry("managed", line(5)),
                                Map.entry("cluster", line(6)),
                                Map.entry("partitions", line(7)),
                                Map.entry("replicas", line(8)),
                                Map.entry("topic-config", line(9)),
                                Map.entry("topic-config.retention.ms", line(9)),
                                Map.entry("topic-config.cleanup.policy", line(9)),
                                Map.entry("connection-config", line(10)),
                                Map.entry("connection-config.security.protocol", line(10)),
                                Map.entry("producer-config", line(11)),
                                Map.entry("producer-config.acks", line(11)),
                                Map.entry("consumer-config", line(12)),
                                Map.entry("consumer-config.max.poll.records", line(12))),
                        line(3)));
    }

    @Test
    void resolvesSubstitutionsWithinTheFileAndKeepsThePlaceOfTheValue() {
        Blueprint blueprint = Samples.blueprint("""
                blueprint {
                  streamlets.a = p.A
                  streamlets.b = ${blueprint.streamlets.a}
                }
                """);

        assertThat(blueprint.streamlet("b")).isEqualTo(new StreamletInstance("b", "p.A", line(2)));
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
        assertThat(BlueprintText.fingerprint("a\nb")).isEqualTo(BlueprintText.fingerprint("a\r\nb"));
        assertThat(BlueprintText.fingerprint(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Place line(int line) {
        return new Place("blueprint.conf", line);
    }
}
