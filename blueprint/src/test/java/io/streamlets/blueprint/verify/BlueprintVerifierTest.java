package io.streamlets.blueprint.verify;

import static io.streamlets.blueprint.Samples.AVERAGE;
import static io.streamlets.blueprint.Samples.BLUEPRINT;
import static io.streamlets.blueprint.Samples.DATA;
import static io.streamlets.blueprint.Samples.DESCRIPTORS;
import static io.streamlets.blueprint.Samples.GENERATOR;
import static io.streamlets.blueprint.Samples.PRINTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueprintVerifierTest {

    @Test
    void acceptsABlueprintThatFits() {
        assertThat(verify(BLUEPRINT)).isEmpty();
    }

    @Test
    void unknownClass() {
        assertThat(verify(BLUEPRINT.replace("sensors.MovingAverage", "sensor.MovingAverage")))
                .containsExactly("""
                        [SLT-405] streamlet 'average' has the unknown class 'sensor.MovingAverage'.
                            blueprint.conf:4:17
                            Did you mean 'sensors.MovingAverage'?
                            Fix: name a class with @Streamlet that is compiled here or in a dependency.""");
    }

    @Test
    void unknownClassAmongThoseThatAnApplicationWasCompiledWith() throws IOException {
        try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
            Descriptors descriptors =
                    Descriptors.of(nothing, List.of(GENERATOR.className(), AVERAGE.className(), PRINTER.className()));

            assertThat(verify("blueprint.streamlets.average = sensors.MovingAvrage", descriptors))
                    .singleElement()
                    .asString()
                    .contains("Did you mean 'sensors.MovingAverage'?");
            assertThat(verify("blueprint.streamlets.average = sensors.MovingAverage", descriptors))
                    .singleElement()
                    .asString()
                    .doesNotContain("Did you mean");
        }
    }

    @Test
    void classThatIsNoStreamlet() {
        Descriptors descriptors = Descriptors.of(
                Map.of(
                        GENERATOR.className(), GENERATOR,
                        AVERAGE.className(), AVERAGE,
                        PRINTER.className(), PRINTER),
                name -> name.equals("sensors.Data"));

        assertThat(verify(BLUEPRINT.replace("sensors.MovingAverage", "sensors.Data"), descriptors))
                .containsExactly("""
                        [SLT-406] the class 'sensors.Data' of streamlet 'average' is not a streamlet.
                            blueprint.conf:4:17
                            Fix: annotate the class with @Streamlet and compile it with the processor, or name another\
                         class.""");
    }

    @Test
    void classThatIsNoStreamletBesideOneThatIs() {
        Descriptors descriptors = Descriptors.of(
                Map.of(
                        GENERATOR.className(), GENERATOR,
                        AVERAGE.className(), AVERAGE,
                        PRINTER.className(), PRINTER),
                name -> name.equals("sensors.Average"));

        assertThat(verify(BLUEPRINT.replace("sensors.MovingAverage", "sensors.Average"), descriptors))
                .containsExactly("""
                        [SLT-406] the class 'sensors.Average' of streamlet 'average' is not a streamlet.
                            blueprint.conf:4:17
                            Did you mean 'sensors.MovingAverage'?
                            Fix: annotate the class with @Streamlet and compile it with the processor, or name another\
                         class.""");
    }

    @Test
    void unreadableDescriptor() {
        Problem unreadable = Problem.of(ProblemId.SLT_417, "fact").fix("fix");
        Descriptors descriptors = new Descriptors() {
            @Override
            public Lookup find(String className) {
                return className.equals(PRINTER.className()) ? new Unreadable(unreadable) : DESCRIPTORS.find(className);
            }

            @Override
            public List<String> classNames() {
                return List.of();
            }
        };

        assertThat(verify(BLUEPRINT, descriptors)).containsExactly("""
                        [SLT-417] fact.
                            blueprint.conf:5:17
                            Fix: fix.""");
    }

    @Test
    void unknownRef() {
        assertThat(verify(BLUEPRINT.replace("[average.in]", "[avrage.in]"))).containsExactly("""
                        [SLT-407] topic 'data' names the unknown streamlet 'avrage' in 'avrage.in'.
                            blueprint.conf:8:58
                            Did you mean 'average.in'?
                            Fix: use the ref of a streamlet under 'blueprint.streamlets', or add 'avrage' there.""");
    }

    @Test
    void anUnknownRefThatSoundsLikeAnother() {
        String text = BLUEPRINT.replace("generator =", "source    =").replace("generator.out", "sauce.out");

        assertThat(verify(text)).containsExactly("""
                [SLT-407] topic 'data' names the unknown streamlet 'sauce' in 'sauce.out'.
                    blueprint.conf:8:29
                    Did you mean 'source.out'?
                    Fix: use the ref of a streamlet under 'blueprint.streamlets', or add 'sauce' there.""");
    }

    @Test
    void anUnknownRefMeansTheOnlyStreamletWhosePortIsMissing() {
        assertThat(verify(BLUEPRINT.replace("generator.out", "simulator-7.out")))
                .containsExactly("""
                [SLT-407] topic 'data' names the unknown streamlet 'simulator-7' in 'simulator-7.out'.
                    blueprint.conf:8:29
                    Did you mean 'generator.out'?
                    Fix: use the ref of a streamlet under 'blueprint.streamlets', or add 'simulator-7' there.""");
        assertThat(verify(BLUEPRINT.replace("generator.out", "simulator-7.out, generator.out")))
                .containsExactly("""
                [SLT-407] topic 'data' names the unknown streamlet 'simulator-7' in 'simulator-7.out'.
                    blueprint.conf:8:29
                    Fix: use the ref of a streamlet under 'blueprint.streamlets', or add 'simulator-7' there.""");
    }

    @Test
    void ofTwoUnknownRefsNoneIsKnownToMeanWhatIsMissing() {
        assertThat(verify(BLUEPRINT.replace("[generator.out]", "[simulator-7.out, replay.out]")))
                .hasSize(2)
                .allSatisfy(
                        problem -> assertThat(problem).startsWith("[SLT-407]").doesNotContain("Did you mean"));
    }

    @Test
    void anUnknownRefMayMeanTwo() {
        String text = BLUEPRINT
                .replace("printer   =", "printer-b = sensors.ConsolePrinter\n    printer-a =")
                .replace("[printer.in]", "[printer.in, printer-a.in, printer-b.in]");

        assertThat(verify(text)).containsExactly("""
                [SLT-407] topic 'averages' names the unknown streamlet 'printer' in 'printer.in'.
                    blueprint.conf:10:58
                    Did you mean 'printer-b.in' or 'printer-a.in'?
                    Fix: use the ref of a streamlet under 'blueprint.streamlets', or add 'printer' there.""");
    }

    @Test
    void aRefIsReportedOnceForAllPathsThatNameIt() {
        assertThat(verify(BLUEPRINT.replace("average   =", "avrage   ="))).containsExactly("""
                        [SLT-407] topic 'data' names the unknown streamlet 'average' in 'average.in'.
                            blueprint.conf:8:58
                            topic 'averages' names 'average.out' at blueprint.conf:9:29
                            Did you mean 'avrage.in'?
                            Fix: use the ref of a streamlet under 'blueprint.streamlets', or add 'average' there.""");
    }

    @Test
    void refThatIsTooLongForItsApplication() {
        String ref = "average-" + "x".repeat(47);
        String text = BLUEPRINT.replace("average   =", ref + " =").replace("average.", ref + ".");

        assertThat(verify("sensors", text)).isEmpty();
        assertThat(verify("sensors2", text)).containsExactly("""
                        [SLT-431] the streamlet ref '%s' is too long for the application 'sensors2'.
                            blueprint.conf:4:63
                            on a cluster it is 'sensors2-%s', which has 64 characters
                            Fix: shorten the ref to at most 54 characters.""".formatted(ref, ref));
        assertThat(verify("s".repeat(63), BLUEPRINT))
                .hasSize(3)
                .first()
                .asString()
                .endsWith("""
                            Fix: shorten the name of the type with @Blueprint, of which the application's id is made.""");
    }

    @Test
    void aPortThatIsOptionalNeedsNoTopic() {
        Descriptors descriptors = Descriptors.of(List.of(
                Samples.streamlet(
                        GENERATOR.className(),
                        "",
                        List.of(new InletDescriptor("control", DATA, true)),
                        List.of(
                                new OutletDescriptor("out", DATA, null),
                                new OutletDescriptor("rejected", DATA, null, true))),
                AVERAGE,
                PRINTER));

        assertThat(verify(BLUEPRINT, descriptors)).isEmpty();
    }

    @Test
    void unknownPort() {
        assertThat(verify(BLUEPRINT.replace("[average.in]", "[average.im]"))).containsExactly("""
                        [SLT-408] streamlet 'average' has no inlet 'im'.
                            blueprint.conf:8:58
                            sensors.MovingAverage has inlet 'in', outlet 'out'
                            Did you mean 'average.in'?
                            Fix: name an inlet of the streamlet.""");
        assertThat(verify(BLUEPRINT.replace("[generator.out]", "[generator.result]")))
                .containsExactly("""
                        [SLT-408] streamlet 'generator' has no outlet 'result'.
                            blueprint.conf:8:29
                            sensors.SensorGenerator has outlet 'out'
                            Did you mean 'generator.out'?
                            Fix: name an outlet of the streamlet.""");
    }

    @Test
    void aPathThatMeansAConnectedPortExplainsNoUnconnectedOne() {
        String text = BLUEPRINT
                .replace("consumers = [printer.in]", "consumers = [printer.in, prnter.in]")
                .replace("printer   =", "spare = sensors.ConsolePrinter\n    printer   =");

        assertThat(verify(text))
                .extracting(problem -> problem.lines().findFirst().orElse(""))
                .containsExactly(
                        "[SLT-407] topic 'averages' names the unknown streamlet 'prnter' in 'prnter.in'.",
                        "[SLT-409] inlet 'spare.in' is not connected to a topic.");
    }

    @Test
    void unconnectedPort() {
        assertThat(verify(BLUEPRINT.replace("averages { producers = [average.out],   consumers = [printer.in] }", "")))
                .containsExactly("""
                        [SLT-409] outlet 'average.out' is not connected to a topic.
                            blueprint.conf:4:17
                            Fix: add 'average.out' to the producers of a topic.""", """
                        [SLT-409] inlet 'printer.in' is not connected to a topic.
                            blueprint.conf:5:17
                            Fix: add 'printer.in' to the consumers of a topic.""");
    }

    @Test
    void portOnTwoTopics() {
        String more = """
                blueprint.topics {
                  copy { producers = [generator.out], consumers = [printer.in] }
                }
                """;

        assertThat(verify(BLUEPRINT + more, everythingIsData())).containsExactly("""
                        [SLT-410] outlet 'generator.out' is on two topics, 'data' and 'copy'.
                            blueprint.conf:13:23
                            topic 'data' has it at blueprint.conf:8:29
                            Fix: remove it from one of them; every reader of its records can consume the same topic.""", """
                        [SLT-410] inlet 'printer.in' is on two topics, 'averages' and 'copy'.
                            blueprint.conf:13:52
                            topic 'averages' has it at blueprint.conf:9:58
                            Fix: remove it from one of them; a topic may have several producers.""");
    }

    @Test
    void inletAsProducer() {
        assertThat(verify(BLUEPRINT
                        .replace("consumers = [printer.in]", "")
                        .replace("producers = [average.out],", "producers = [average.out, printer.in]")))
                .containsExactly("""
                        [SLT-411] inlet 'printer.in' is listed as a producer of topic 'averages'.
                            blueprint.conf:9:42
                            Fix: move 'printer.in' to the topic's consumers.""");
    }

    @Test
    void outletAsConsumer() {
        assertThat(verify(BLUEPRINT
                        .replace("producers = [average.out],", "")
                        .replace("[printer.in]", "[printer.in, average.out]")))
                .containsExactly("""
                        [SLT-412] outlet 'average.out' is listed as a consumer of topic 'averages'.
                            blueprint.conf:9:44
                            Fix: move 'average.out' to the topic's producers.""");
    }

    @Test
    void theOtherPortOfAStreamlet() {
        assertThat(verify(BLUEPRINT
                        .replace("[average.out]", "[average.in]")
                        .replace("[average.in] }", "[average.out] }")))
                .containsExactly("""
                        [SLT-411] inlet 'average.in' is listed as a producer of topic 'averages'.
                            blueprint.conf:9:29
                            Fix: move 'average.in' to the topic's consumers.""", """
                        [SLT-412] outlet 'average.out' is listed as a consumer of topic 'data'.
                            blueprint.conf:8:58
                            Fix: move 'average.out' to the topic's producers.""");
        assertThat(verify(BLUEPRINT.replace("producers = [average.out]", "producers = [average.in]")))
                .contains("""
                        [SLT-411] inlet 'average.in' is listed as a producer of topic 'averages'.
                            blueprint.conf:9:29
                            Did you mean 'average.out'?
                            Fix: move 'average.in' to the topic's consumers.""");
        assertThat(verify(BLUEPRINT.replace("consumers = [average.in]", "consumers = [average.out]")))
                .contains("""
                        [SLT-412] outlet 'average.out' is listed as a consumer of topic 'data'.
                            blueprint.conf:8:58
                            Did you mean 'average.in'?
                            Fix: move 'average.out' to the topic's producers.""");
    }

    @Test
    void differentSchemasOnATopicWithOneSide() {
        String text = BLUEPRINT
                .replace("consumers = [average.in]", "")
                .replace("[generator.out]", "[generator.out, average.out]")
                .replace("producers = [average.out],", "managed = false,")
                .replace("consumers = [printer.in]", "consumers = [printer.in, average.in]");

        assertThat(verify(text)).containsExactly("""
                        [SLT-419] the outlets 'generator.out' and 'average.out' of topic 'data' have different schemas.
                            blueprint.conf:8:44
                            generator.out  sensors.Data (avro) of sensors.SensorGenerator
                            average.out  sensors.Agg (avro) of sensors.MovingAverage
                            Fix: give each schema a topic of its own.""", """
                        [SLT-419] the inlets 'printer.in' and 'average.in' of topic 'averages' have different schemas.
                            blueprint.conf:9:60
                            printer.in  sensors.Agg (avro) of sensors.ConsolePrinter
                            average.in  sensors.Data (avro) of sensors.MovingAverage
                            Fix: give each schema a topic of its own.""");
    }

    @Test
    void reportsAllProblemsAtOnceAndEachFaultOnce() {
        String text = """
                blueprint {
                  streamlets {
                    generator = sensors.SensorGenrator
                    average   = sensors.MovingAverage
                    printer   = sensors.ConsolePrinter
                  }
                  topics {
                    data     { producers = [generator.out], consumers = [averag.in] }
                    averages { producers = [average.outt],   consumers = [printer.in] }
                  }
                }
                """;

        assertThat(BlueprintVerifier.verify(Samples.blueprint(text), DESCRIPTORS))
                .extracting(Problem::id)
                .containsExactly(ProblemId.SLT_405, ProblemId.SLT_407, ProblemId.SLT_408);
    }

    private static Descriptors everythingIsData() {
        return Descriptors.of(List.of(
                GENERATOR,
                Samples.streamlet(
                        AVERAGE.className(),
                        "",
                        List.of(new InletDescriptor("in", DATA)),
                        List.of(new OutletDescriptor("out", DATA, null))),
                Samples.streamlet(PRINTER.className(), "", List.of(new InletDescriptor("in", DATA)), List.of())));
    }

    private static List<String> verify(String applicationId, String text) {
        return Samples.texts(BlueprintVerifier.verify(applicationId, Samples.blueprint(text), DESCRIPTORS));
    }

    private static List<String> verify(String text) {
        return verify(text, DESCRIPTORS);
    }

    private static List<String> verify(String text, Descriptors descriptors) {
        return Samples.texts(BlueprintVerifier.verify(Samples.blueprint(text), descriptors));
    }
}
