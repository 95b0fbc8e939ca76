package io.streamlets.blueprint.verify;

import static io.streamlets.blueprint.Samples.AGG;
import static io.streamlets.blueprint.Samples.AVERAGE;
import static io.streamlets.blueprint.Samples.DATA;
import static io.streamlets.blueprint.Samples.GENERATOR;
import static io.streamlets.blueprint.Samples.PRINTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.OutputMode;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.verify.rule.PortOverride;
import io.streamlets.blueprint.verify.topic.FusionObstacles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusedTopicRuleTest {
    private static final Descriptors DESCRIPTORS = Descriptors.of(List.of(
            GENERATOR,
            AVERAGE,
            PRINTER,
            Samples.streamlet(
                    "sensors.Records",
                    "",
                    List.of(new InletDescriptor("in", DATA, Envelope.KAFKA_RECORD, false, InvalidRecords.DEFAULT)),
                    List.of(new OutletDescriptor("out", DATA, Envelope.KEYED, null, false, InvalidRecords.DEFAULT))),
            Samples.streamlet(
                    "sensors.Bytes",
                    "",
                    List.of(new InletDescriptor("in", SchemaDescriptor.OF_BYTES)),
                    List.of(new OutletDescriptor("out", DATA, null))),
            Samples.streamlet(
                    "sensors.Changes",
                    "",
                    List.of(),
                    List.of(new OutletDescriptor(
                            "out", DATA, Envelope.NONE, null, false, InvalidRecords.DEFAULT, OutputMode.UPDATE)))));

    @Test
    void topicsBetweenOneOutletAndOneInlet() {
        assertThat(obstacles("average = sensors.MovingAverage", "fused = true")).isEmpty();
        assertThat(
                        obstacles(
                                "average = sensors.MovingAverage",
                                "fused = true, partitions = 3, encoding = binary, consumer-config { startingOffsets = earliest }"))
                .isEmpty();
    }

    @Test
    void whatIsNotToBeFusedMayBeAnything() {
        String unfusable = "managed = false, consumer-config.startingOffsets = latest";
        assertThat(obstacles("average = sensors.MovingAverage", unfusable)).isEmpty();
        assertThat(obstacles("average = sensors.MovingAverage", unfusable + ", fused = false"))
                .isEmpty();
    }

    @Test
    void aTopicOfOthers() {
        assertThat(obstacles("average = sensors.MovingAverage", "fused = true, managed = false"))
                .containsExactly("the topic is not managed: others may write and read it");
    }

    @Test
    void severalOutletsAndInlets() {
        assertThat(verify("""
                        generator = sensors.SensorGenerator
                        other = sensors.SensorGenerator
                        average = sensors.MovingAverage
                        second = sensors.MovingAverage
                        """, """
                        data { producers = [generator.out, other.out], consumers = [average.in, second.in], fused = true }
                        """, DESCRIPTORS)).containsExactly("""
                        [SLT-473] topic 'data' cannot be fused.
                            blueprint.conf:10:97
                            more than one outlet writes the topic, 'generator.out', 'other.out': a query has one source of records for each inlet
                            more than one inlet reads the topic, 'average.in', 'second.in': the producer would run once for each of them
                            Fix: remove 'fused = true', or change what stands above.""");
    }

    @Test
    void aTopicThatNobodyReads() {
        assertThat(obstacles(
                        "generator = sensors.SensorGenerator", "data { producers = [generator.out], fused = true }"))
                .containsExactly("no inlet reads the topic");
    }

    @Test
    void portsThatAreMoreThanValues() {
        assertThat(obstacles("average = sensors.Records", "fused = true"))
                .containsExactly(
                        "inlet 'average.in' reads KafkaRecord<sensors.Data>, which has a place in a Kafka topic");
        assertThat(obstacles("generator = sensors.Records\naverage = sensors.MovingAverage", """
                        data  { producers = [generator.out], consumers = [average.in], fused = true }
                        input { consumers = [generator.in], managed = false }
                        """))
                .containsExactly(
                        "outlet 'generator.out' writes Keyed<sensors.Data>, whose keys and headers are for Kafka");
    }

    @Test
    void anOutletThatReplacesWhatItWrote() {
        assertThat(obstacles("generator = sensors.Changes\naverage = sensors.MovingAverage", """
                        data  { producers = [generator.out], consumers = [average.in], fused = true }
                        """))
                .containsExactly(
                        "outlet 'generator.out' has the output mode update: only what is appended can be read on in the same query");
    }

    @Test
    void portsOfDifferentSchemas() {
        assertThat(obstacles("average = sensors.Bytes", "fused = true"))
                .containsExactly(
                        "outlet 'generator.out' and inlet 'average.in' have different schemas, 'sensors.Data' and 'bytes'");
    }

    @Test
    void readersThatBeginElsewhere() {
        assertThat(obstacles(
                        "average = sensors.MovingAverage", "fused = true, consumer-config.StartingOffsets = latest"))
                .containsExactly("'StartingOffsets' says where a query begins in the topic");
    }

    @Test
    void oneTopicOfKafkaUnderTwoNames() {
        assertThat(obstacles(
                        "average = sensors.MovingAverage\ngenerator = sensors.SensorGenerator\nthird = sensors.SensorGenerator",
                        """
                        data  { producers = [generator.out], consumers = [average.in], fused = true }
                        other { producers = [third.out], topic.name = data }
                        """))
                .containsExactly("topic 'other' is the same topic of Kafka");
    }

    @Test
    void recordsThatMayComeBack() {
        assertThat(verify(
                        "first = sensors.Loop\nsecond = sensors.Loop",
                        """
                        there { producers = [first.out],  consumers = [second.in], fused = true }
                        back  { producers = [second.out], consumers = [first.in] }
                        """,
                        Descriptors.of(List.of(Samples.streamlet(
                                "sensors.Loop",
                                "",
                                List.of(new InletDescriptor("in", AGG)),
                                List.of(new OutletDescriptor("out", AGG, null)))))))
                .singleElement()
                .asString()
                .contains("\n    its records may come back to it through 'second', 'first'\n");
    }

    @Test
    void deadLettersOfOthers() {
        Blueprint blueprint = Samples.blueprint(
                Samples.BLUEPRINT.replace("consumers = [average.in] }", "consumers = [average.in], fused = true }"));
        Map<String, PortOverride> letters = Map.of(
                "printer.in",
                new PortOverride(new InvalidRecords(OnInvalid.DEAD_LETTER, "data"), new Place("app.conf", 3)));

        assertThat(FusionObstacles.of(blueprint, Samples.DESCRIPTORS, letters))
                .containsEntry("data", List.of("inlet 'printer.in' writes its dead letters to the topic"))
                .containsEntry("averages", List.of());
    }

    @Test
    void allThatCanBeFused() {
        Blueprint blueprint = Samples.blueprint("""
                blueprint {
                  streamlets {
                    generator = sensors.SensorGenerator
                    average   = sensors.MovingAverage
                    printer   = sensors.ConsolePrinter
                    second    = sensors.MovingAverage
                    last      = sensors.ConsolePrinter
                  }
                  topics {
                    data     { producers = [generator.out], consumers = [average.in, second.in] }
                    averages { producers = [average.out],   consumers = [printer.in] }
                    seconds  { producers = [second.out],    consumers = [last.in], fused = false }
                  }
                }
                """);

        assertThat(FusionObstacles.fuseAll(blueprint, Samples.DESCRIPTORS, Map.of())
                        .topics())
                .extracting(topic -> topic.isFused())
                .containsExactly(false, true, false);
    }

    @Test
    void unknownPortsAreForOtherRules() {
        assertThat(obstacles(
                        "average = sensors.MovingAverage",
                        "data { producers = [generator.outt], consumers = [average.in], fused = true }"))
                .noneMatch(text -> text.startsWith("[SLT-473]"));
    }

    /** Why the topic 'data' of a blueprint with these settings, or with these topics, cannot be fused. */
    private static List<String> obstacles(String streamlets, String topics) {
        return verify(streamlets, topics, DESCRIPTORS).stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("[SLT-473]") && !line.startsWith("    blueprint.conf:"))
                .filter(line -> !line.startsWith("    Fix: "))
                .map(String::strip)
                .toList();
    }

    private static List<String> verify(String streamlets, String topics, Descriptors descriptors) {
        boolean settings = !topics.contains("{ producers");
        return Samples.texts(BlueprintVerifier.verify(
                        Samples.blueprint("""
                        blueprint {
                          streamlets {
                            %s
                          }
                          topics {
                            %s
                          }
                        }
                        """.formatted(
                                        settings ? "generator = sensors.SensorGenerator\n" + streamlets : streamlets,
                                        settings
                                                ? "data { producers = [generator.out], consumers = [average.in], "
                                                        + topics + " }"
                                                : topics)),
                        descriptors))
                .stream()
                .filter(text -> text.startsWith("[SLT-473]"))
                .toList();
    }
}
