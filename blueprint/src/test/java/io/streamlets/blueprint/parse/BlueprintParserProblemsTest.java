package io.streamlets.blueprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintParserProblemsTest {

    @Test
    void missingFile() {
        assertThat(Samples.texts(BlueprintParser.parse("blueprnt.conf", MemoryFolders.of("blueprint.conf", ""))
                        .problems()))
                .containsExactly("""
                        [SLT-402] there is no blueprint 'blueprnt.conf'.
                            looked in the class path
                            Did you mean 'blueprint.conf'?
                            Fix: create the file in one of these places, or correct its name.""");
    }

    @Test
    void notHocon() {
        assertProblems("""
                blueprint {
                  streamlets {
                    a = [p.A
                  }
                }
                """, """
                [SLT-403] the blueprint 'blueprint.conf' is not HOCON.
                    blueprint.conf:4:3
                    '}' stands in the list that opens in line 3
                    Fix: correct the syntax at this place or just before it.""");
    }

    @Test
    void substitutionWithoutValue() {
        assertProblems("""
                blueprint.streamlets {
                  a = ${HOME}
                }
                """, """
                [SLT-403] the substitution of 'HOME' has no value.
                    blueprint.conf:2:7
                    Fix: define the value in the blueprint; the environment is not consulted.""");
    }

    @Test
    void valuesThatDoNotGoTogether() {
        assertProblems("""
                blueprint.streamlets.a = p.A
                blueprint.topics.t {
                  list = [hunter2]
                  topic.name = hunter2 ${blueprint.topics.t.list}
                }
                """, """
                [SLT-403] the value of 'blueprint.topics.t.topic.name' does not go together.
                    blueprint.conf:4:3
                    it joins a text and a list in one value
                    Fix: give each value one kind: a text, a list or an object, with substitutions of the same kind.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blueprint {}", "blueprint { topics {} }"})
    void withoutStreamlets(String text) {
        assertThat(BlueprintParser.parse("blueprint.conf", text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text())
                        .startsWith("[SLT-404] the blueprint 'blueprint.conf' has no streamlets.\n")
                        .endsWith("Fix: name at least one as 'blueprint.streamlets.<ref> = <class>'."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF\n", "# only a comment"})
    void emptyFile(String text) {
        assertProblems(text, """
                [SLT-404] the blueprint 'blueprint.conf' is empty.
                    blueprint.conf
                    Fix: name at least one as 'blueprint.streamlets.<ref> = <class>'.""");
    }

    @Test
    void emptyStreamlets() {
        assertProblems("""
                blueprint {
                  streamlets {
                  }
                }
                """, """
                [SLT-404] the blueprint 'blueprint.conf' has no streamlets.
                    blueprint.conf:2:3
                    Fix: name at least one as 'blueprint.streamlets.<ref> = <class>'.""");
    }

    @Test
    void notAPortPath() {
        assertProblems(
                """
                blueprint {
                  streamlets.a = p.A
                  topics.data {
                    producers = [a, a.out.x, [a.out]]
                    consumers = [
                      .in
                    ]
                  }
                }
                """,
                portPath("a list", "producers", "4:5"),
                portPath("'a'", "producers", "4:18"),
                portPath("'a.out.x'", "producers", "4:21"),
                portPath("'.in'", "consumers", "6:7"));
    }

    @Test
    void aPortPathWithAnotherSignThanADot() {
        assertProblems(
                """
                blueprint {
                  streamlets.a = p.A
                  topics.data { producers = ["a/out", "a::out"], consumers = ["b.in.", "b in"] }
                }
                """,
                meant("'a/out'", "producers", "3:30", "a.out"),
                meant("'a::out'", "producers", "3:39", "a.out"),
                meant("'b.in.'", "consumers", "3:63", "b.in"),
                meant("'b in'", "consumers", "3:72", "b.in"));
    }

    private static String meant(String found, String key, String place, String path) {
        return portPath(found, key, place).replace("\n    Fix", "\n    Did you mean '" + path + "'?\n    Fix");
    }

    private static String portPath(String found, String key, String place) {
        return """
               [SLT-413] %s in 'blueprint.topics.data.%s' is not a port path.
                   blueprint.conf:%s
                   Fix: write the streamlet's ref, a dot and the port's name, such as 'generator.out'.""".formatted(found, key, place);
    }

    @Test
    void nameThatIsNoLabel() {
        assertProblems("""
                blueprint {
                  streamlets {
                    movingAverage = p.A
                  }
                  topics {
                    my_data {}
                  }
                }
                """, """
                [SLT-414] the streamlet ref 'movingAverage' is not a DNS label.
                    blueprint.conf:3:5
                    it has the character 'A'
                    Did you mean 'moving-average'?
                    Fix: use lower-case letters, digits and '-', beginning and ending with a letter or digit, at most\
                 63 characters.""", """
                [SLT-414] the topic 'my_data' is not a DNS label.
                    blueprint.conf:6:5
                    it has the character '_'
                    Did you mean 'my-data'?
                    Fix: use lower-case letters, digits and '-', beginning and ending with a letter or digit, at most\
                 63 characters.""");
    }

    @Test
    void wrongTypes() {
        assertProblems(
                """
                blueprint {
                  streamlets {
                    a = [p.A]
                    b = { class = p.B }
                  }
                  topics {
                    data {
                      producers = a.out
                      partitions = many
                      replicas = 0
                      managed = 3
                      topic = name
                      topic-config = x
                      cluster = null
                    }
                    other = 1
                  }
                }
                """,
                wrong("streamlets.a", "a list", "a string", "3:5"),
                wrong("streamlets.b", "an object", "a string", "4:5"),
                wrong("topics.data.producers", "'a.out'", "a list", "8:19"),
                wrong("topics.data.partitions", "'many'", "a whole number of at least 1", "9:20"),
                wrong("topics.data.replicas", "'0'", "a whole number from 1 to 32767", "10:18"),
                wrong("topics.data.managed", "'3'", "a boolean", "11:17"),
                wrong("topics.data.topic", "'name'", "an object", "12:15"),
                wrong("topics.data.topic-config", "'x'", "an object", "13:22"),
                wrong("topics.data.cluster", "null", "a string", "14:7"),
                wrong("topics.other", "'1'", "an object", "16:13"));
    }

    private static String wrong(String path, String found, String expected, String place) {
        return """
               [SLT-415] 'blueprint.%s' is %s, expected %s.
                   blueprint.conf:%s
                   Fix: write %s.""".formatted(path, found, expected, place, expected);
    }

    @Test
    void misspeltWords() {
        assertProblems("""
                blueprint {
                  streamlets { a = p.A }
                  topics.data { producers = [a.out], compatibility = backwords, managed = ture, encoding = binery }
                }
                """, """
                [SLT-415] 'blueprint.topics.data.compatibility' is 'backwords', expected one of backward, forward, full, none.
                    blueprint.conf:3:54
                    Did you mean 'backward'?
                    Fix: write one of backward, forward, full, none.""", """
                [SLT-415] 'blueprint.topics.data.managed' is 'ture', expected a boolean.
                    blueprint.conf:3:75
                    Did you mean 'true'?
                    Fix: write a boolean.""", """
                [SLT-415] 'blueprint.topics.data.encoding' is 'binery', expected one of single-object, binary, confluent.
                    blueprint.conf:3:92
                    Did you mean 'binary'?
                    Fix: write one of single-object, binary, confluent.""");
    }

    @Test
    void wholeBlueprintOfTheWrongType() {
        assertProblems("blueprint = 7", """
                [SLT-415] 'blueprint' is '7', expected an object.
                    blueprint.conf:1:13
                    Fix: write an object.""");
    }

    @Test
    void unknownKeys() {
        assertProblems("""
                blueprint {
                  streamlets.a = p.A
                  topics.data {
                    producer = [a.out]
                    topic.nam = x
                  }
                  connections {}
                }
                version = 1
                """, """
                [SLT-416] unknown key 'blueprint.topics.data.producer'.
                    blueprint.conf:4:5
                    Did you mean 'blueprint.topics.data.producers'?
                    Fix: use one of the keys cluster, compatibility, connection-config, consumer-config, consumers, encoding, fused, managed,\
                 partitions, producer-config, producers, replicas, schema-registry, topic, topic-config, or remove the key.""", """
                [SLT-416] unknown key 'blueprint.topics.data.topic.nam'.
                    blueprint.conf:5:5
                    Did you mean 'blueprint.topics.data.topic.name'?
                    Fix: use one of the keys name, or remove the key.""", """
                [SLT-416] unknown key 'blueprint.connections'.
                    blueprint.conf:7:3
                    Fix: use one of the keys streamlets, topics, or remove the key.""", """
                [SLT-416] unknown key 'version'.
                    blueprint.conf:9:1
                    Fix: use one of the keys blueprint, or remove the key.""");
    }

    @Test
    void aMisspeltKeyIsOneError() {
        assertProblems("blueprint.streamlet.a = p.A", """
                [SLT-416] unknown key 'blueprint.streamlet'.
                    blueprint.conf:1:1
                    Did you mean 'blueprint.streamlets'?
                    Fix: use one of the keys streamlets, topics, or remove the key.""");
    }

    private static void assertProblems(String text, String... problems) {
        assertThat(Samples.texts(BlueprintParser.parse("blueprint.conf", text).problems()))
                .containsExactly(problems);
    }
}
