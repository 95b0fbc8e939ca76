package io.streamlets.blueprint.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Golden;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptorJsonTest {

    static List<StreamletDescriptor> descriptors() {
        return List.of(Samples.GENERATOR, Samples.AVERAGE, Samples.PRINTER, Samples.PARAMETERS);
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void readsWhatItWrites(StreamletDescriptor descriptor) {
        String json = DescriptorJson.write(descriptor);

        assertThat(DescriptorJson.read("test", json).orElseThrow()).isEqualTo(descriptor);
        assertThat(json).isEqualTo(DescriptorJson.write(descriptor));
    }

    @Test
    void hasTheDepthsOfRecursiveTypes() {
        SchemaDescriptor schema = new SchemaDescriptor(
                "sensors.Data", SchemaDescriptor.BYTES, "", "", false, Map.of("shop.Node", 4, "shop.Leaf", 3));
        StreamletDescriptor descriptor =
                Samples.streamlet("shop.Prune", "", List.of(new InletDescriptor("in", schema)), List.of());

        String json = DescriptorJson.write(descriptor);

        assertThat(json).contains("\"depths\": {\n          \"shop.Leaf\": 3,\n          \"shop.Node\": 4\n        }");
        assertThat(DescriptorJson.read("test", json).orElseThrow()).isEqualTo(descriptor);
    }

    @Test
    void hasWhatIsAroundValuesAndWhatBecomesOfInvalidRecords() {
        StreamletDescriptor descriptor = Samples.streamlet(
                "shop.Sort",
                "",
                List.of(new InletDescriptor(
                        "in",
                        SchemaDescriptor.OF_BYTES,
                        Envelope.KAFKA_RECORD,
                        false,
                        new InvalidRecords(OnInvalid.SKIP, "rejects"))),
                List.of(
                        new OutletDescriptor(
                                "out",
                                SchemaDescriptor.OF_BYTES,
                                Envelope.KEYED,
                                null,
                                true,
                                new InvalidRecords(OnInvalid.DEAD_LETTER, InvalidRecords.DEAD_LETTERS)),
                        new OutletDescriptor("plain", SchemaDescriptor.OF_BYTES, null)));

        String json = DescriptorJson.write(descriptor);

        assertThat(json)
                .containsOnlyOnce("\"name\": \"in\",\n      \"envelope\": \"KafkaRecord\"")
                .containsOnlyOnce("\"name\": \"out\",\n      \"envelope\": \"Keyed\"")
                .containsOnlyOnce("\"onInvalid\": \"skip\",\n      \"deadLetters\": \"rejects\"")
                .containsOnlyOnce("\"optional\": true,\n      \"onInvalid\": \"dead-letter\",\n      \"schema\"");
        assertThat(DescriptorJson.read("test", json).orElseThrow()).isEqualTo(descriptor);
        assertThat(Samples.texts(DescriptorJson.read("x.json", json.replace("dead-letter", "drop"))
                        .problems()))
                .singleElement()
                .asString()
                .contains("'outlets[0].onInvalid' is 'drop', none of fail, skip, dead-letter");
    }

    @Test
    void hasTheOutputModeUnlessRowsAreAppended() {
        StreamletDescriptor descriptor = Samples.streamlet(
                "shop.Count",
                "",
                List.of(),
                List.of(
                        outlet("changes", OutputMode.UPDATE),
                        outlet("all", OutputMode.COMPLETE),
                        outlet("new", OutputMode.APPEND)));

        String json = DescriptorJson.write(descriptor);

        assertThat(json)
                .containsOnlyOnce("\"name\": \"changes\",\n      \"outputMode\": \"update\",")
                .containsOnlyOnce("\"name\": \"all\",\n      \"outputMode\": \"complete\",")
                .containsOnlyOnce("\"name\": \"new\",\n      \"schema\"");
        assertThat(DescriptorJson.read("test", json).orElseThrow()).isEqualTo(descriptor);
        assertThat(Samples.texts(DescriptorJson.read("x.json", json.replace("\"update\"", "\"replace\""))
                        .problems()))
                .singleElement()
                .asString()
                .contains("'outlets[0].outputMode' is 'replace', none of append, update, complete");
    }

    private static OutletDescriptor outlet(String name, OutputMode mode) {
        return new OutletDescriptor(
                name, SchemaDescriptor.OF_BYTES, Envelope.NONE, null, false, InvalidRecords.DEFAULT, mode);
    }

    @Test
    void writesTheGoldenFile() {
        Golden.assertMatches("descriptor/sensors.MovingAverage.json", DescriptorJson.write(Samples.AVERAGE));
        Golden.assertMatches("descriptor/sensors.Parameters.json", DescriptorJson.write(Samples.PARAMETERS));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("\"version\": 1", "\"version\": 2", "it has version 2, this is version 1"),
                Arguments.of("\"version\": 1", "\"version\": \"1\"", "'version' is not a whole number"),
                Arguments.of("\"version\": 1,", "", "'version' is not a whole number"),
                Arguments.of("\"runtime\": \"spark\"", "\"runtime\": 7", "'runtime' is not a string"),
                Arguments.of("\"runtime\": \"spark\",", "", "'runtime' is not a string"),
                Arguments.of("\"runtime\"", "\"engine\"", "'engine' is an unknown key"),
                Arguments.of("\"labels\": [", "\"labels\": [1,", "'labels' is not a list of strings"),
                Arguments.of("\"inlets\": [", "\"inlets\": [1,", "'inlets[0]' is not an object"),
                Arguments.of(
                        "\"name\": \"in\"",
                        "\"name\": \"in\", \"envelope\": \"Keyed\"",
                        "'inlets[0].envelope' is 'Keyed', not 'KafkaRecord'"),
                Arguments.of("\"fingerprint\"", "\"print\"", "'inlets[0].schema.print' is an unknown key"),
                Arguments.of("\"text\": \"{", "\"text\": \"", "'inlets[0].schema.text' is not an Avro schema"),
                Arguments.of(
                        "\"text\": \"{",
                        "\"depths\": {\"shop.Node\": \"4\"}, \"text\": \"{",
                        "'inlets[0].schema.depths' has a value that is not a whole number"),
                Arguments.of("\"duration\"", "\"time\"", "'configParameters[0].type' is 'time', an unknown type"),
                Arguments.of(
                        "\"READ_ONLY_MANY\"", "\"READ\"", "'volumeMounts[0].accessMode' is 'READ', an unknown mode"),
                Arguments.of("\"1 minute\"", "\"1 minuet\"", "'configParameters[0].defaultValue' is not a legal value"),
                Arguments.of(
                        "\"type\": \"duration\",",
                        "\"type\": \"duration\", \"pattern\": \"a\",",
                        "'configParameters[0]' has limits that mean nothing"),
                Arguments.of("\"key\": \"window\"", "\"key\": null", "'configParameters[0].key' is not a string"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatItDoesNotKnow(String part, String replacement, String reason) {
        String json = DescriptorJson.write(Samples.AVERAGE);
        assertThat(json).contains(part);

        List<Problem> problems = DescriptorJson.read(
                        "META-INF/streamlets/sensors.MovingAverage.json",
                        json.replaceFirst(Pattern.quote(part), replacement))
                .problems();

        assertThat(Samples.texts(problems)).containsExactly("""
                        [SLT-417] the descriptor 'META-INF/streamlets/sensors.MovingAverage.json' cannot be read.
                            %s
                            Fix: compile the streamlet with the version of Streamlets that is used here.""".formatted(reason));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesWhatIsNotJson(String text, String reason) {
        assertThat(Samples.texts(DescriptorJson.read("x.json", text).problems()))
                .containsExactly("""
                        [SLT-417] the descriptor 'x.json' cannot be read.
                            %s
                            Fix: compile the streamlet with the version of Streamlets that is used here.""".formatted(reason));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", "'version' is not a whole number"),
                Arguments.of("[]", "'version' is not a whole number"),
                Arguments.of("{\"version\": 1, \"version\": 1}", "it is not JSON: Duplicate field 'version'"));
    }
}
