package io.streamlets.blueprint.verify;

import static io.streamlets.blueprint.Samples.BLUEPRINT;
import static io.streamlets.blueprint.Samples.DESCRIPTORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about topics as a whole: their ports, names and clusters. */
class TopicRulesTest {

    @Test
    void portListedTwice() {
        assertThat(verify(BLUEPRINT.replace("[average.in]", "[average.in, average.in]")))
                .containsExactly("""
                        [SLT-432] inlet 'average.in' is listed twice in topic 'data'.
                            blueprint.conf:8:70
                            it is also at blueprint.conf:8:58
                            Fix: remove one of them.""");
    }

    @Test
    void topicWithoutPorts() {
        assertThat(verify(BLUEPRINT + "blueprint.topics.spare { partitions = 3 }"))
                .containsExactly("""
                        [SLT-434] topic 'spare' has no ports.
                            blueprint.conf:12:1
                            Fix: name its producers and consumers, or remove the topic.""");
    }

    @Test
    void managedTopicWithoutProducers() {
        String text = BLUEPRINT
                .replace("generator = sensors.SensorGenerator", "")
                .replace("producers = [generator.out], ", "");

        assertThat(verify(text)).containsExactly("""
                        [SLT-433] nothing can arrive on topic 'data'.
                            blueprint.conf:8:5
                            the application creates the topic, and no outlet writes it
                            Fix: add an outlet to its producers, or set 'managed = false' if others create and write it.""");
        assertThat(verify(text.replace("consumers = [average.in]", "managed = false, consumers = [average.in]")))
                .isEmpty();
    }

    @Test
    void anOutletAmongTheConsumersIsNotMissedAsAProducer() {
        assertThat(verify(BLUEPRINT.replace(
                        "producers = [generator.out], consumers = [average.in]",
                        "consumers = [generator.out, average.in]")))
                .containsExactly("""
                        [SLT-412] outlet 'generator.out' is listed as a consumer of topic 'data'.
                            blueprint.conf:8:29
                            Fix: move 'generator.out' to the topic's producers.""");
    }

    @Test
    void topicName() {
        assertThat(verify(named("raw data/1"))).containsExactly("""
                        [SLT-435] topic 'data' has the name 'raw data/1', which Kafka does not allow.
                            blueprint.conf:12:36
                            it has the character ' '
                            Did you mean 'raw-data-1'?
                            Fix: use letters of ASCII, digits, '.', '_' and '-', at most 249 characters, not '.' or '..' alone.""");
        assertThat(verify(named("Raw.Data_1"))).isEmpty();
    }

    @Test
    void oneKafkaTopicUnderTwoIds() {
        assertThat(verify(named("averages"))).containsExactly("""
                        [SLT-436] the topics 'data' and 'averages' are both the Kafka topic 'averages' on cluster 'default'.
                            blueprint.conf:9:5
                            topic 'data' is at blueprint.conf:12:36
                            Fix: give them different names, or make them one topic.""");
        assertThat(verify(named("averages") + "blueprint.topics.averages.cluster = other"))
                .isEmpty();
    }

    @Test
    void namesThatCollideInMetrics() {
        assertThat(verify(named("raw.data") + "blueprint.topics.averages.topic.name = raw_data\n"))
                .containsExactly("""
                        [SLT-437] the names 'raw.data' of topic 'data' and 'raw_data' of topic 'averages' collide in Kafka.
                            blueprint.conf:13:40
                            '.' and '_' are the same in the names of Kafka's metrics, so Kafka refuses to create both
                            topic 'data' is at blueprint.conf:12:36
                            Fix: use only one of '.' and '_' in names of topics.""");
    }

    @Test
    void clusterName() {
        assertThat(verify(BLUEPRINT + "blueprint.topics.data.cluster = \"Main cluster\"\n"))
                .containsExactly("""
                        [SLT-438] the cluster name 'Main cluster' of topic 'data' is not a DNS label.
                            blueprint.conf:12:33
                            it has the character 'M'
                            Did you mean 'main-cluster'?
                            Fix: use lower-case letters, digits and '-', beginning and ending with a letter or digit,\
                         at most 63 characters.""");
    }

    @Test
    void cycle() {
        String text = """
                blueprint {
                  streamlets { first = p.Pass, second = p.Pass }
                  topics {
                    there { producers = [first.out], consumers = [second.in] }
                    back  { producers = [second.out], consumers = [first.in] }
                  }
                }
                """;

        assertThat(verify(text, Topologies.PASS)).containsExactly("""
                        [SLT-439] records of topic 'there' may come back to it.
                            blueprint.conf:4:5
                            there -> second -> back
                            back -> first -> there
                            Fix: make sure that every record leaves the cycle at last, or take one of these ports off its\
                         topic.""");
        assertThat(verify("""
                blueprint {
                  streamlets { only = p.Pass }
                  topics.self { producers = [only.out], consumers = [only.in] }
                }
                """, Topologies.PASS)).containsExactly("""
                        [SLT-439] records of topic 'self' may come back to it.
                            blueprint.conf:3:3
                            self -> only -> self
                            Fix: make sure that every record leaves the cycle at last, or take one of these ports off its\
                         topic.""");
    }

    private static String named(String name) {
        return BLUEPRINT + "blueprint.topics.data.topic.name = \"" + name + "\"\n";
    }

    private static List<String> verify(String text) {
        return verify(text, DESCRIPTORS);
    }

    private static List<String> verify(String text, Descriptors descriptors) {
        return Samples.texts(BlueprintVerifier.verify(Samples.blueprint(text), descriptors));
    }
}
