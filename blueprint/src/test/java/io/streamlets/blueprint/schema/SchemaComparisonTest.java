package io.streamlets.blueprint.schema;

import static io.streamlets.blueprint.Samples.field;
import static io.streamlets.blueprint.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaComparisonTest {
    private static final String STRING = "\"string\"";
    private static final String DECIMAL =
            "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":%d,\"scale\":%d}";
    private static final String LEVEL = "{\"type\":\"enum\",\"name\":\"%s\",\"symbols\":[\"%s\",\"%s\"]}";
    private static final String FIXED = "{\"type\":\"fixed\",\"name\":\"%s\",\"size\":%d}";

    static Stream<Arguments> differences() {
        return Stream.of(
                fields(STRING, "\"double\"", "field 'value': the reader expects double, the writer has string"),
                fields("\"int\"", "\"long\"", "field 'value': the reader expects long, the writer has int"),
                fields(
                        "\"long\"",
                        "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}",
                        "field 'value': the reader expects long (timestamp-millis), the writer has long"),
                fields(
                        "{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}",
                        "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}",
                        "field 'value': the reader expects long (timestamp-millis), the writer has long"
                                + " (timestamp-micros)"),
                fields(
                        DECIMAL.formatted(10, 2),
                        DECIMAL.formatted(10, 3),
                        "field 'value': the reader expects bytes (decimal(10, 3)), the writer has bytes"
                                + " (decimal(10, 2))"),
                fields(
                        DECIMAL.formatted(9, 2),
                        DECIMAL.formatted(10, 2),
                        "field 'value': the reader expects bytes (decimal(10, 2)), the writer has bytes (decimal(9, 2))"),
                fields(
                        "\"double\"",
                        "[\"null\",\"double\"]",
                        "field 'value': the reader expects null or double, the writer has double"),
                fields(
                        "[\"double\",\"null\"]",
                        "[\"null\",\"double\"]",
                        "field 'value': the reader expects null or double, the writer has double or null"),
                fields(
                        "[\"null\",{\"type\":\"int\",\"logicalType\":\"date\"}]",
                        "[\"null\",\"int\"]",
                        "field 'value': the reader expects int, the writer has int (date)"),
                fields(
                        LEVEL.formatted("Level", "LOW", "HIGH"),
                        LEVEL.formatted("Level", "HIGH", "LOW"),
                        "field 'value': the reader expects the symbols HIGH, LOW, the writer has LOW, HIGH"),
                fields(
                        LEVEL.formatted("Grade", "LOW", "HIGH"),
                        LEVEL.formatted("Level", "LOW", "HIGH"),
                        "field 'value': the reader expects the name sensors.Level, the writer has sensors.Grade"),
                fields(
                        FIXED.formatted("Hash", 8),
                        FIXED.formatted("Hash", 16),
                        "field 'value': the reader expects fixed sensors.Hash of 16 bytes, the writer has fixed"
                                + " sensors.Hash of 8 bytes"),
                fields(
                        "{\"type\":\"array\",\"items\":\"int\"}",
                        "{\"type\":\"array\",\"items\":\"string\"}",
                        "field 'value[]': the reader expects string, the writer has int"),
                fields(
                        "{\"type\":\"map\",\"values\":\"int\"}",
                        "{\"type\":\"array\",\"items\":\"int\"}",
                        "field 'value': the reader expects array of int, the writer has map of int"),
                fields(
                        "{\"type\":\"map\",\"values\":" + record("Point", field("x", "\"int\"")) + "}",
                        "{\"type\":\"map\",\"values\":" + record("Point", field("x", "\"double\"")) + "}",
                        "field 'value{}.x': the reader expects double, the writer has int"),
                Arguments.of(
                        record("Data", field("a", STRING), field("b", STRING)),
                        record("Data", field("b", STRING), field("a", STRING)),
                        List.of("the reader expects the fields in the order b, a, the writer has a, b")),
                Arguments.of(
                        record("Data", field("a", STRING), field("b", STRING)),
                        record("Reading", field("a", "\"int\""), field("c", STRING)),
                        List.of(
                                "the reader expects the name sensors.Reading, the writer has sensors.Data",
                                "field 'a': the reader expects int, the writer has string",
                                "field 'c': the reader expects string, the writer does not have the field",
                                "field 'b': the writer has string, the reader does not have the field")));
    }

    private static Arguments fields(String written, String expected, String difference) {
        return Arguments.of(
                record("Data", field("value", written)), record("Data", field("value", expected)), List.of(difference));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void namesEveryDifference(String writer, String reader, List<String> differences) {
        assertThat(compare(writer, reader)).isEqualTo(differences);
        assertThat(compare(reader, writer)).hasSameSizeAs(differences);
        assertThat(compare(writer, writer)).isEmpty();
        assertThat(compare(reader, reader)).isEmpty();
    }

    @Test
    void ignoresWhatHasNoInfluenceOnTheBytes() {
        String plain = record("Data", field("value", STRING));
        String decorated =
                "{\"type\":\"record\",\"name\":\"sensors.Data\",\"doc\":\"d\",\"aliases\":[\"Old\"],\"fields\":["
                        + "{\"name\":\"value\",\"doc\":\"d\",\"default\":\"x\",\"order\":\"ignore\",\"aliases\":[\"v\"],"
                        + "\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}}]}";

        assertThat(compare(plain, decorated)).isEmpty();
        assertThat(AvroSchemas.fingerprint(AvroSchemas.parse(plain)))
                .isEqualTo(AvroSchemas.fingerprint(AvroSchemas.parse(decorated)));
    }

    @Test
    void endsOnRecursiveSchemas() {
        String list = record("Node", field("value", "\"int\""), field("next", "[\"null\",\"Node\"]"));
        String other = record("Node", field("value", "\"long\""), field("next", "[\"null\",\"Node\"]"));

        assertThat(compare(list, list)).isEmpty();
        assertThat(compare(list, other)).containsExactly("field 'value': the reader expects long, the writer has int");
    }

    @Test
    void parsesNamesAndDefaultsAsTheyAre() {
        Schema schema = AvroSchemas.parse(
                "{\"type\":\"record\",\"name\":\"a-b.C$D\",\"fields\":[{\"name\":\"x-y\",\"type\":\"int\",\"default\":\"no\"}]}");

        assertThat(schema.getField("x-y")).isNotNull();
        assertThat(AvroSchemas.fieldTypes(schema)).containsExactly(Map.entry("x-y", "int"));
    }

    @Test
    void fingerprintIsTheSha256OfTheCanonicalForm() {
        assertThat(AvroSchemas.fingerprint(AvroSchemas.parse("\"int\"")))
                .isEqualTo("3f2b87a9fe7cc9b13835598c3981cd45e3e355309e5090aa0933d7becb6fba45");
    }

    private static List<String> compare(String writer, String reader) {
        return SchemaComparison.exact().differences(AvroSchemas.parse(writer), AvroSchemas.parse(reader)).stream()
                .map(SchemaDifference::text)
                .toList();
    }
}
