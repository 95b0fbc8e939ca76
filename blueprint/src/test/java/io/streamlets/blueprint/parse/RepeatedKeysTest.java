package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.streamlets.blueprint.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics.t.producers = [a.out], topics.t.producers += a.other",
                "topics.t.producers = [a.out], topics.t.producers = ${blueprint.topics.t.producers} [a.other]",
                "topics { t { producers = [a.out] } }, topics { u { consumers = [a.in] } }",
                "topics.t.producers = [a.out], topics.t.partitions = 3",
                "topics.t { producers = [a.out] }, topics.t.partitions = 3",
                "topics.t.topic-config { a = 1 }, topics.t.topic-config.b = 2",
                "topics.t.topic-config { \"a\" = 1, \"a.b\" = 2 }",
                "streamlets { b = p.B }, streamlets { c = p.C }"
            })
    void legal(String text) {
        assertThat(problems("streamlets.a = p.A\n" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "streamlets.a = p.B",
                "streamlets { a = p.A }",
                "streamlets { \"a\" = p.A }",
                "streamlets { a = ${blueprint.streamlets.b}, b = p.B }"
            })
    void aStreamletTwice(String text) {
        assertThat(problems("streamlets.a = p.A\n" + text))
                .singleElement()
                .asString()
                .startsWith("[SLT-420] 'blueprint.streamlets.a' is written twice.\n    blueprint.conf:3:")
                .endsWith("\n    it is also written at blueprint.conf:2:1\n"
                        + "    Fix: keep one of them, or give one of them another name.");
    }

    @Test
    void aTopicTwiceIsOneError() {
        assertThat(problems("""
                streamlets.a = p.A
                topics.t { producers = [a.out], partitions = 1 }
                topics {
                  t { producers = [a.out], partitions = 1 }
                }
                """)).containsExactly("""
                [SLT-420] 'blueprint.topics.t' is written twice.
                    blueprint.conf:5:3
                    it is also written at blueprint.conf:3:1
                    Fix: keep one of them, or give one of them another name.""");
    }

    @Test
    void aValueAndKeysBelowIt() {
        assertThat(problems("""
                streamlets.a = p.A
                topics.t.partitions = 3, topics.t.partitions.x = 2
                topics.u { topic.name.x = 2, topic.name = u }
                """)).containsExactly("""
                [SLT-420] 'blueprint.topics.t.partitions' is given a value and keys below it.
                    blueprint.conf:3:26
                    it has a value at blueprint.conf:3:1
                    Fix: keep one of them.""", """
                [SLT-420] 'blueprint.topics.u.topic.name' is given a value and keys below it.
                    blueprint.conf:4:30
                    it has keys below it at blueprint.conf:4:12
                    Fix: keep one of them.""");
    }

    @Test
    void aValueAndKeysBelowItByASubstitution() {
        assertThat(problems("""
                streamlets.a = p.A
                topics.t = ${blueprint.topics.u} { partitions.x = 1 }
                topics.u.partitions = 3
                """)).containsExactly("""
                [SLT-420] 'blueprint.topics.t.partitions' is given a value and keys below it.
                    blueprint.conf:3:51
                    it has a value at blueprint.conf:4:23
                    Fix: keep one of them.""");
    }

    @Test
    void aSettingOfKafkaMayBeTheBeginningOfAnother() {
        ParsedBlueprint parsed = BlueprintParser.parse("blueprint.conf", """
                blueprint.streamlets.a = p.A
                blueprint.topics.t {
                  topic-config { x = 1, x.y = 2 }
                  consumer-config { x.y = 2, x = 1, x.y.z = 3 }
                  producer-config.x.y = 2
                  producer-config.x = 1
                }
                """);

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.orElseThrow().topics()).singleElement().satisfies(topic -> {
            assertThat(topic.topicConfig()).containsOnly(entry("x", "1"), entry("x.y", "2"));
            assertThat(topic.consumerConfig()).containsOnly(entry("x", "1"), entry("x.y", "2"), entry("x.y.z", "3"));
            assertThat(topic.producerConfig()).containsOnly(entry("x", "1"), entry("x.y", "2"));
        });
    }

    @Test
    void aSettingOfKafkaInTwoSpellings() {
        assertThat(problems("""
                streamlets.a = p.A
                topics.t.topic-config { "x.y" = 1, x.y = 2 }
                """)).containsExactly("""
                [SLT-420] 'blueprint.topics.t.topic-config.x.y' is written twice.
                    blueprint.conf:3:36
                    it is also written at blueprint.conf:3:25
                    Fix: keep one of them, or give one of them another name.""");
    }

    private static List<String> problems(String text) {
        return Samples.texts(BlueprintParser.parse("blueprint.conf", "blueprint {\n" + text + "\n}")
                .problems());
    }
}
