package io.streamlets.blueprint.verify;

import static io.streamlets.blueprint.Samples.BLUEPRINT;
import static io.streamlets.blueprint.Samples.DESCRIPTORS;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsHaveEffectRuleTest {
    private static final String ALL =
            "partitions = 3, replicas = 2, topic-config.retention.ms = 5, producer-config.acks = all,"
                    + " consumer-config.max.poll.records = 7";

    @Test
    void settingsOfAManagedTopicWithReadersAndWriters() {
        assertThat(verify("", "producers = [generator.out], consumers = [average.in]", ALL))
                .isEmpty();
    }

    @Test
    void whatOnlyTheCreationOfATopicLooksAt() {
        assertThat(verify("", "producers = [generator.out], consumers = [average.in], managed = false", ALL))
                .containsExactly(
                        unmanaged("partitions", 101), unmanaged("replicas", 115), unmanaged("topic-config", 118));
    }

    private static String unmanaged(String key, int column) {
        return """
               [SLT-471] '%s' of topic 'data' has no effect.
                   blueprint.conf:8:%d
                   the topic is not managed: whoever creates it decides that
                   Fix: remove it, or set 'managed = true' to let the application create the topic.""".formatted(key, column);
    }

    @Test
    void aRegistryOfATopicThatNeedsNone() {
        assertThat(verify(
                        "",
                        "producers = [generator.out], consumers = [average.in]",
                        "schema-registry.url = \"http://registry:8081\""))
                .containsExactly("""
                        [SLT-471] 'schema-registry' of topic 'data' has no effect.
                            blueprint.conf:8:71
                            the encoding of the topic is single-object, whose records name no id of a registry
                            Fix: remove it, or set 'encoding = confluent'.""");
        assertThat(verify(
                        "",
                        "producers = [generator.out], consumers = [average.in]",
                        "encoding = confluent, schema-registry.url = \"http://registry:8081\""))
                .isEmpty();
    }

    @Test
    void clientsThatTheBlueprintDoesNotHave() {
        assertThat(verify(
                        "generator = sensors.SensorGenerator",
                        "managed = false, consumers = [average.in]",
                        "producer-config.acks = all, consumer-config.max.poll.records = 7"))
                .containsExactly("""
                        [SLT-471] 'producer-config' of topic 'data' has no effect.
                            blueprint.conf:8:59
                            no streamlet of the blueprint writes the topic
                            Fix: remove it, or add the outlet that writes the topic to its producers.""");
        assertThat(verify(
                        "average   = sensors.MovingAverage",
                        "producers = [generator.out]",
                        "producer-config.acks = all, consumer-config.max.poll.records = 7"))
                .containsExactly("""
                        [SLT-471] 'consumer-config' of topic 'data' has no effect.
                            blueprint.conf:8:73
                            no streamlet of the blueprint reads the topic
                            Fix: remove it, or add the inlet that reads the topic to its consumers.""");
    }

    @Test
    void whatIsWrongOtherwiseIsNotToldTwice() {
        assertThat(verify("generator = sensors.SensorGenerator", "consumers = [average.in]", ALL))
                .singleElement()
                .asString()
                .startsWith("[SLT-433]");
        assertThat(Samples.texts(BlueprintVerifier.verify(
                        Samples.blueprint(BLUEPRINT + "blueprint.topics.spare { " + ALL + " }"), DESCRIPTORS)))
                .singleElement()
                .asString()
                .startsWith("[SLT-434]");
    }

    /** Problems of the blueprint without one streamlet, whose topic 'data' has these ports and settings. */
    private static List<String> verify(String removed, String ports, String settings) {
        String text = BLUEPRINT
                .replace(removed, "")
                .replace("producers = [generator.out], consumers = [average.in]", ports + ", " + settings);
        String fitting = removed.startsWith("average")
                ? text.replace("averages { producers = [average.out],", "averages { managed = false,")
                : text;
        return Samples.texts(BlueprintVerifier.verify(Samples.blueprint(fitting), DESCRIPTORS));
    }
}
