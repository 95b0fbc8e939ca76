package io.streamlets.blueprint.verify;

import static io.streamlets.blueprint.Samples.field;
import static io.streamlets.blueprint.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the encoding and the compatibility of a topic demand of the schemas of its ports. */
class SchemaRulesTest {
    private static final SchemaDescriptor PLAIN = data(field("src", "\"string\""));
    private static final SchemaDescriptor UNIT =
            data(field("src", "\"string\""), "{\"name\":\"unit\",\"type\":\"string\",\"default\":\"K\"}");
    private static final SchemaDescriptor REQUIRED_UNIT = data(field("src", "\"string\""), field("unit", "\"string\""));
    private static final SchemaDescriptor LOW = data(level("LOW"));
    private static final SchemaDescriptor HIGH = data(level("LOW", "HIGH"));
    private static final SchemaDescriptor MILLIS = data(timestamp("timestamp-millis"));
    private static final SchemaDescriptor MICROS = data(timestamp("timestamp-micros"));
    private static final String TWO_OUTLETS = "producers = [one.out, two.out], consumers = [reader.in]";

    @Test
    void outletsMayDifferWhereEveryInletReadsAll() {
        assertThat(verify(TWO_OUTLETS, PLAIN, REQUIRED_UNIT, UNIT)).isEmpty();
        assertThat(verify(TWO_OUTLETS + ", compatibility = backward", PLAIN, UNIT, UNIT))
                .isEmpty();
    }

    @Test
    void everyInletReadsEveryOutlet() {
        assertThat(verify(TWO_OUTLETS, REQUIRED_UNIT, PLAIN, REQUIRED_UNIT)).containsExactly("""
                [SLT-401] outlet 'two.out' does not fit inlet 'reader.in' on topic 'data'.
                    blueprint.conf:3:62
                    writer  sensors.Data (avro) of sensors.Two
                    reader  sensors.Data (avro) of sensors.Reader
                    field 'unit': the reader expects string and has no default, the writer does not have the field
                    Fix: give the reader's field 'unit' a default, or compile both streamlets with the same version of\
                 sensors.Data.""");
    }

    @Test
    void withoutFingerprintsAllOutletsHaveOneSchema() {
        String different = """
                [SLT-419] the outlets 'one.out' and 'two.out' of topic 'data' have different schemas.
                    blueprint.conf:3:39
                    one.out  sensors.Data (avro) of sensors.One
                    two.out  sensors.Data (avro) of sensors.Two
                    the topic's encoding is binary, so that its records do not say which schema is theirs
                    Fix: give each schema a topic of its own, or set 'encoding = single-object'.""";
        assertThat(verify(TWO_OUTLETS + ", encoding = binary", PLAIN, UNIT, UNIT))
                .containsExactly(different);
        assertThat(verify(TWO_OUTLETS + ", managed = false", PLAIN, UNIT, UNIT)).containsExactly(different);
        assertThat(verify(TWO_OUTLETS + ", managed = false, encoding = single-object", PLAIN, UNIT, UNIT))
                .isEmpty();
        assertThat(verify(TWO_OUTLETS + ", encoding = binary", PLAIN, PLAIN, UNIT))
                .isEmpty();
    }

    @Test
    void oneFormatOnATopic() {
        SchemaDescriptor other = new SchemaDescriptor("sensors.Data", "other", "?", "?");

        assertThat(verify(TWO_OUTLETS, PLAIN, other, PLAIN)).containsExactly("""
                [SLT-450] outlet 'one.out' and outlet 'two.out' of topic 'data' have different formats.
                    blueprint.conf:3:39
                    one.out  sensors.Data (avro) of sensors.One
                    two.out  sensors.Data (other) of sensors.Two
                    Fix: write and read the topic in one format.""");
        assertThat(verify(TWO_OUTLETS + ", compatibility = none", PLAIN, PLAIN, other))
                .singleElement()
                .asString()
                .startsWith("[SLT-450] outlet 'one.out' and inlet 'reader.in' of topic 'data' have different formats.");
        assertThat(verify(TWO_OUTLETS, other, other, other)).isEmpty();
    }

    @Test
    void aTypeHasOneDepth() {
        assertThat(verify(TWO_OUTLETS, recursive(4), recursive(5), recursive(4)))
                .containsExactly("""
                [SLT-469] streamlets 'one' and 'two' have 'sensors.Node' with different depths.
                    blueprint.conf:2:41
                    4 levels in sensors.One
                    5 levels in sensors.Two
                    Fix: say the same depth for both in @Encoded, and compile both again.""");
        assertThat(verify(TWO_OUTLETS, recursive(4), recursive(4), recursive(4)))
                .isEmpty();
    }

    private static SchemaDescriptor recursive(int depth) {
        return new SchemaDescriptor(
                PLAIN.name(), PLAIN.format(), PLAIN.text(), PLAIN.fingerprint(), false, Map.of("sensors.Node", depth));
    }

    @Test
    void encodingsOfAvroAreForAvro() {
        SchemaDescriptor other = new SchemaDescriptor("sensors.Data", "other", "?", "?");

        assertThat(verify(TWO_OUTLETS + ", encoding = single-object", other, other, other))
                .containsExactly("""
                        [SLT-467] topic 'data' has the encoding single-object, which is of Avro records.
                            blueprint.conf:3:85
                            one.out  sensors.Data (other) of sensors.One
                            Fix: remove 'encoding', or set 'encoding = binary'.""");
        assertThat(verify(TWO_OUTLETS + ", encoding = binary", other, other, other))
                .isEmpty();
    }

    @Test
    void forward() {
        assertThat(verify(TWO_OUTLETS + ", compatibility = forward", UNIT, REQUIRED_UNIT, PLAIN))
                .containsExactly("""
                        [SLT-451] outlet 'two.out' could not read what the schema of inlet 'reader.in' would write to\
                         topic 'data'.
                            blueprint.conf:3:62
                            the topic has compatibility = forward
                            writer  sensors.Data (avro) of sensors.Reader
                            reader  sensors.Data (avro) of sensors.Two
                            field 'unit': the reader expects string and has no default, the writer does not have the field
                            Fix: give the reader's field 'unit' a default, or set 'compatibility = backward'.""");
    }

    @Test
    void forwardOnlyWarnsOfWhatInletsCannotRead() {
        assertThat(verify(TWO_OUTLETS + ", compatibility = forward", PLAIN, REQUIRED_UNIT, REQUIRED_UNIT))
                .containsExactly("""
                        [SLT-453] inlet 'reader.in' cannot read all that outlet 'one.out' writes to topic 'data'.
                            blueprint.conf:3:62
                            writer  sensors.Data (avro) of sensors.One
                            reader  sensors.Data (avro) of sensors.Reader
                            field 'unit': the reader expects string and has no default, the writer does not have the field
                            invalid for 'reader.in': every record
                            Fix: give the reader's field 'unit' a default, or set 'compatibility = backward' to refuse\
                         this.""");
    }

    @Test
    void full() {
        assertThat(verify(TWO_OUTLETS + ", compatibility = full", UNIT, PLAIN, UNIT))
                .isEmpty();
        assertThat(verify(TWO_OUTLETS + ", compatibility = full", PLAIN, PLAIN, REQUIRED_UNIT))
                .hasSize(2)
                .allMatch(text -> text.startsWith("[SLT-401]"));
        assertThat(verify(TWO_OUTLETS + ", compatibility = full", REQUIRED_UNIT, PLAIN, PLAIN))
                .singleElement()
                .asString()
                .startsWith("[SLT-451] outlet 'one.out'");
    }

    @Test
    void noneWarnsOfSingleRecords() {
        assertThat(verify(TWO_OUTLETS + ", compatibility = none", HIGH, LOW, LOW))
                .containsExactly("""
                        [SLT-453] inlet 'reader.in' cannot read all that outlet 'one.out' writes to topic 'data'.
                            blueprint.conf:3:62
                            writer  sensors.Data (avro) of sensors.One
                            reader  sensors.Data (avro) of sensors.Reader
                            field 'level': the reader has the symbols LOW and no default, the writer also has HIGH
                            invalid for 'reader.in': records with HIGH in field 'level'
                            Fix: add HIGH or a default to the enum of the reader's field 'level', or set 'compatibility =\
                         backward' to refuse this.""");
    }

    @Test
    void schemasThatFingerprintsDoNotTellApart() {
        assertThat(verify(TWO_OUTLETS + ", compatibility = none", MILLIS, MICROS, MILLIS))
                .element(1)
                .isEqualTo("""
                        [SLT-452] inlet 'reader.in' cannot tell the records of outlet 'one.out' and outlet 'two.out' on topic\
                         'data' apart.
                            blueprint.conf:3:39
                            both schemas have the fingerprint ec1800e8462da245
                            inlet 'reader.in' reads only those of outlet 'one.out'
                            writer  sensors.Data (avro) of sensors.Two
                            reader  sensors.Data (avro) of sensors.Reader
                            field 'at': the reader expects long (timestamp-millis), the writer has long (timestamp-micros)
                            Fix: give each schema a topic of its own.""");
        assertThat(verify(TWO_OUTLETS, MILLIS, MICROS, MILLIS))
                .singleElement()
                .asString()
                .startsWith("[SLT-401] outlet 'two.out'");
        assertThat(verify(TWO_OUTLETS + ", compatibility = none", MICROS, MICROS, MILLIS))
                .hasSize(2)
                .allMatch(text -> text.startsWith("[SLT-453]"));
    }

    private static SchemaDescriptor data(String... fields) {
        return Samples.schema(record("Data", fields));
    }

    private static String level(String... symbols) {
        return field(
                "level",
                "{\"type\":\"enum\",\"name\":\"Level\",\"symbols\":[\"" + String.join("\",\"", symbols) + "\"]}");
    }

    private static String timestamp(String logicalType) {
        return field("at", "{\"type\":\"long\",\"logicalType\":\"" + logicalType + "\"}");
    }

    private static List<String> verify(
            String topic, SchemaDescriptor one, SchemaDescriptor two, SchemaDescriptor reader) {
        Descriptors descriptors = Descriptors.of(List.of(
                Samples.streamlet("sensors.One", "", List.of(), List.of(new OutletDescriptor("out", one, null))),
                Samples.streamlet("sensors.Two", "", List.of(), List.of(new OutletDescriptor("out", two, null))),
                Samples.streamlet("sensors.Reader", "", List.of(new InletDescriptor("in", reader)), List.of())));
        String blueprint = """
                blueprint {
                  streamlets { one = sensors.One, two = sensors.Two, reader = sensors.Reader }
                  topics.data { %s }
                }
                """.formatted(topic);
        return Samples.texts(BlueprintVerifier.verify(Samples.blueprint(blueprint), descriptors));
    }
}
