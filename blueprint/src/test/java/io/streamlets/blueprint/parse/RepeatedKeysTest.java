package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

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
                topics.t.topic-config { x = 1, x.y = 2 }
                topics.t.consumer-config { x.y = 2, x = 1 }
                """)).containsExactly("""
                [SLT-420] 'blueprint.topics.t.topic-config.x' is given a value and keys below it.
                    blueprint.conf:3:32
                    it has a value at blueprint.conf:3:25
                    Fix: keep one of them; the name of a property with dots can be written in quotes.""", """
                [SLT-420] 'blueprint.topics.t.consumer-config.x' is given a value and keys below it.
                    blueprint.conf:4:37
                    it has keys below it at blueprint.conf:4:28
                    Fix: keep one of them; the name of a property with dots can be written in quotes.""");
    }

    private static List<String> problems(String text) {
        return Samples.texts(BlueprintParser.parse("blueprint.conf", "blueprint {\n" + text + "\n}")
                .problems());
    }
}
