package io.streamlets.blueprint.verify;

import static io.streamlets.blueprint.Samples.field;
import static io.streamlets.blueprint.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.kept.KeptSchemaFile;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.schema.AvroSchemas;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the schemas of earlier releases demand of those of today. */
class KeptSchemasTest {
    private static final String SRC = field("src", "\"string\"");
    private static final SchemaDescriptor PLAIN = data(SRC);
    private static final SchemaDescriptor UNIT = data(SRC, "{\"name\":\"unit\",\"type\":\"string\",\"default\":\"K\"}");
    private static final SchemaDescriptor REQUIRED_UNIT = data(SRC, field("unit", "\"string\""));
    private static final SchemaDescriptor MILLIS = data(timestamp("timestamp-millis"));
    private static final SchemaDescriptor MICROS = data(timestamp("timestamp-micros"));

    @Test
    void inletsReadWhatEarlierReleasesWrote() {
        assertThat(verify("", UNIT, UNIT, PLAIN, UNIT)).isEmpty();
        assertThat(verify("", REQUIRED_UNIT, REQUIRED_UNIT, PLAIN, REQUIRED_UNIT))
                .containsExactly("""
                [SLT-455] inlet 'reader.in' cannot read what an earlier release wrote to topic 'data'.
                    blueprint.conf:3:56
                    writer  sensors.Data (avro) of %s
                    reader  sensors.Data (avro) of sensors.Reader
                    field 'unit': the reader expects string and has no default, the writer does not have the field
                    Fix: give the reader's field 'unit' a default; or, when no such record is left in the topic, delete\
                 the file and build from scratch.""".formatted(file(PLAIN)));
    }

    @Test
    void onlyAWarningWhereTheTopicDoesNotDemandIt() {
        assertThat(verify(", compatibility = none", REQUIRED_UNIT, REQUIRED_UNIT, PLAIN, REQUIRED_UNIT))
                .singleElement()
                .asString()
                .startsWith("[SLT-458] inlet 'reader.in' cannot read what an earlier release wrote to topic 'data'.");
        assertThat(verify(", compatibility = none", MICROS, MICROS, MILLIS))
                .as("whose records have the same fingerprint")
                .extracting(text -> text.substring(0, 9))
                .containsExactly("[SLT-455]", "[SLT-456]");
    }

    @Test
    void whatAnOutletStillWritesIsTheAffairOfOtherRules() {
        assertThat(verify(", compatibility = none", PLAIN, REQUIRED_UNIT, PLAIN))
                .extracting(text -> text.substring(0, 9))
                .containsExactly("[SLT-453]");
    }

    @Test
    void todaysSchemaIsKeptToo() {
        assertThat(verify("", UNIT, UNIT, PLAIN)).containsExactly("""
                [SLT-456] the schema by which outlet 'writer.out' writes topic 'data' is not kept.
                    blueprint.conf:3:30
                    writer  sensors.Data (avro) of sensors.Writer
                    its fingerprint is %s
                    kept: %s
                    Fix: before this schema is released, run the application's main with 'schemas --write\
                 src/main/resources', so that a later release reads its records.""".formatted(
                        AvroSchemas.fingerprint64Text(AvroSchemas.parse(UNIT.text())), file(PLAIN)));
        assertThat(verify("", UNIT, UNIT)).as("nothing is kept at all").isEmpty();
        SchemaDescriptor documented = data("{\"name\":\"src\",\"type\":\"string\",\"doc\":\"Where\"}");
        assertThat(verify("", documented, documented, PLAIN))
                .as("documentation is no change")
                .isEmpty();
    }

    @Test
    void bareBinaryCannotChange() {
        assertThat(verify(", encoding = binary", UNIT, UNIT, UNIT)).isEmpty();
        assertThat(verify(", encoding = binary", UNIT, UNIT, UNIT, PLAIN)).containsExactly("""
                [SLT-457] an earlier release wrote topic 'data' with another schema than outlet 'writer.out'.
                    blueprint.conf:3:30
                    now  sensors.Data (avro) of sensors.Writer
                    before  %s
                    the topic's encoding is binary, so that its records do not say which schema is theirs
                    Fix: give the topic a new 'topic.name'; or, when no such record is left in it, delete the file and\
                 build from scratch.""".formatted(file(PLAIN)));
    }

    @Test
    void aKeptSchemaIsReadBackAsItWasWritten() {
        KeptSchema kept = kept(UNIT);

        assertThat(KeptSchemaFile.read(kept.file(), kept.text())).isEqualTo(Checked.valid(kept));
        assertThat(kept.text()).isEqualTo("""
                {
                  "type": "record",
                  "name": "Data",
                  "namespace": "sensors",
                  "fields": [
                    {
                      "name": "src",
                      "type": "string"
                    },
                    {
                      "name": "unit",
                      "type": "string",
                      "default": "K"
                    }
                  ]
                }
                """);
    }

    @Test
    void aFileThatIsNoKeptSchema() {
        KeptSchema kept = kept(PLAIN);

        assertUnreadable(
                kept.file(),
                kept(UNIT).text(),
                "it holds sensors.Data with the fingerprint "
                        + AvroSchemas.fingerprint64Text(AvroSchemas.parse(UNIT.text())));
        assertUnreadable(kept.file(), "\"string\"", "it is not a record but string");
        assertUnreadable(
                "streamlets-schemas/Data.avsc",
                kept.text(),
                "its path is not streamlets-schemas/<topic>/<full name>-<fingerprint>.avsc, such as the command writes");
        assertUnreadable(kept.file(), "{\"type\": hunter2}", "it is not an Avro schema");
    }

    private static void assertUnreadable(String path, String text, String reason) {
        assertThat(Samples.texts(KeptSchemaFile.read(path, text).problems()))
                .containsExactly("""
                [SLT-454] '%s' is not the schema of an earlier release.
                    %s
                    Fix: restore the file as the command 'schemas --write' wrote it, or delete it.""".formatted(path, reason));
    }

    private static String file(SchemaDescriptor schema) {
        return kept(schema).file();
    }

    private static KeptSchema kept(SchemaDescriptor schema) {
        return KeptSchemaFile.of("data", AvroSchemas.parse(schema.text()));
    }

    private static SchemaDescriptor data(String... fields) {
        return Samples.schema(record("Data", fields));
    }

    private static String timestamp(String logicalType) {
        return field("at", "{\"type\":\"long\",\"logicalType\":\"" + logicalType + "\"}");
    }

    private static List<String> verify(
            String topic, SchemaDescriptor outlet, SchemaDescriptor inlet, SchemaDescriptor... kept) {
        Descriptors descriptors = Descriptors.of(List.of(
                Samples.streamlet("sensors.Writer", "", List.of(), List.of(new OutletDescriptor("out", outlet, null))),
                Samples.streamlet("sensors.Reader", "", List.of(new InletDescriptor("in", inlet)), List.of())));
        Blueprint blueprint = Samples.blueprint("""
                blueprint {
                  streamlets { writer = sensors.Writer, reader = sensors.Reader }
                  topics.data { producers = [writer.out], consumers = [reader.in] %s }
                }
                """.formatted(topic))
                .withKeptSchemas(Stream.of(kept).map(KeptSchemasTest::kept).toList());
        return Samples.texts(BlueprintVerifier.verify(blueprint, descriptors));
    }
}
