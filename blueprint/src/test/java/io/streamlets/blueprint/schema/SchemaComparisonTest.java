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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaComparisonTest {
    private static final String STRING = "\"string\"";
    private static final String MILLIS = "{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}";
    private static final String MICROS = "{\"type\":\"long\",\"logicalType\":\"timestamp-micros\"}";
    private static final String DECIMAL =
            "{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":%d,\"scale\":%d}";
    private static final String FIXED = "{\"type\":\"fixed\",\"name\":\"%s\",\"size\":%d}";

    static Stream<Arguments> differences() {
        return Stream.of(
                // Types.
                fields(STRING, "\"double\"", "field 'value': the reader expects double, the writer has string"),
                fields("\"long\"", "\"int\"", "field 'value': the reader expects int, the writer has long"),
                fields("\"int\"", STRING, "field 'value': the reader expects string, the writer has int"),
                fields(
                        "{\"type\":\"map\",\"values\":\"int\"}",
                        "{\"type\":\"array\",\"items\":\"int\"}",
                        "field 'value': the reader expects array of int, the writer has map of int"),
                fields(
                        "{\"type\":\"array\",\"items\":\"int\"}",
                        "{\"type\":\"array\",\"items\":\"string\"}",
                        "field 'value[]': the reader expects string, the writer has int"),
                fields(
                        "{\"type\":\"map\",\"values\":" + record("Point", field("x", STRING)) + "}",
                        "{\"type\":\"map\",\"values\":" + record("Point", field("x", "\"double\"")) + "}",
                        "field 'value{}.x': the reader expects double, the writer has string"),
                fields(
                        FIXED.formatted("Hash", 8),
                        FIXED.formatted("Hash", 16),
                        "field 'value': the reader expects fixed sensors.Hash of 16 bytes, the writer has fixed"
                                + " sensors.Hash of 8 bytes"),
                // Keys of maps.
                fields(
                        "{\"type\":\"map\",\"values\":\"int\"}",
                        map("\"int\""),
                        "field 'value{key}': the reader expects int, the writer has string"),
                fields(
                        map("\"long\""),
                        map("\"int\""),
                        "field 'value{key}': the reader expects int, the writer has long"),
                fields(
                        map(level("Level", "LOW", "HIGH")),
                        map(level("Level", "LOW")),
                        "field 'value{key}': the reader has the symbols LOW and no default, the writer also has HIGH"),
                fields(
                        map("{\"type\":\"string\",\"logicalType\":\"uuid\"}"),
                        map("{\"type\":\"int\",\"logicalType\":\"date\"}"),
                        "field 'value{key}': the reader expects int (date), the writer has string (uuid)"),
                // Names.
                fields(
                        level("Grade", "LOW", "HIGH"),
                        level("Level", "LOW", "HIGH"),
                        "field 'value': the reader expects the name sensors.Level, the writer has sensors.Grade"),
                fields(
                        record("Point", field("x", STRING)),
                        record("Place", field("x", "\"int\"")),
                        "field 'value': the reader expects the name sensors.Place, the writer has sensors.Point",
                        "field 'value.x': the reader expects int, the writer has string"),
                // Enums.
                fields(
                        level("Level", "LOW", "MEDIUM", "HIGH"),
                        level("Level", "LOW"),
                        "field 'value': the reader has the symbols LOW and no default, the writer also has MEDIUM or"
                                + " HIGH"),
                // Unions.
                fields(
                        "[\"null\",\"double\"]",
                        "\"double\"",
                        "field 'value': the reader expects double, the writer may also have null"),
                fields(
                        "[\"null\",\"string\"]",
                        "[\"null\",\"int\"]",
                        "field 'value': the reader expects null or int, the writer has null or string"),
                fields(
                        "[\"null\",\"int\",\"string\"]",
                        "[\"null\",\"int\",\"boolean\"]",
                        "field 'value': the reader expects null or int or boolean, the writer may also have string"),
                fields(
                        "[\"null\"," + record("Point", field("x", STRING)) + "]",
                        "[\"null\"," + record("Point", field("x", "\"int\"")) + "]",
                        "field 'value.x': the reader expects int, the writer has string"),
                fields(
                        "[\"int\"," + record("Point", field("x", STRING)) + "]",
                        "[\"int\"," + record("Point", field("x", "\"int\"")) + "]",
                        "field 'value<sensors.Point>.x': the reader expects int, the writer has string"),
                // Meanings.
                fields(
                        "\"long\"",
                        MILLIS,
                        "field 'value': the reader expects long (timestamp-millis), the writer has long"),
                fields(
                        MILLIS,
                        "\"long\"",
                        "field 'value': the reader expects long, the writer has long (timestamp-millis)"),
                fields(
                        MICROS,
                        MILLIS,
                        "field 'value': the reader expects long (timestamp-millis), the writer has long"
                                + " (timestamp-micros)"),
                fields(
                        "{\"type\":\"int\",\"logicalType\":\"time-millis\"}",
                        "{\"type\":\"long\",\"logicalType\":\"time-micros\"}",
                        "field 'value': the reader expects long (time-micros), the writer has int (time-millis)"),
                fields(
                        DECIMAL.formatted(10, 2),
                        DECIMAL.formatted(12, 3),
                        "field 'value': the reader expects bytes (decimal(12, 3)), the writer has bytes"
                                + " (decimal(10, 2))"),
                fields(
                        DECIMAL.formatted(10, 2),
                        DECIMAL.formatted(9, 2),
                        "field 'value': the reader expects bytes (decimal(9, 2)), the writer has bytes (decimal(10, 2))"),
                fields(
                        "[\"null\",{\"type\":\"int\",\"logicalType\":\"date\"}]",
                        "[\"null\",\"int\"]",
                        "field 'value': the reader expects int, the writer has int (date)"),
                fields(
                        STRING,
                        "{\"type\":\"string\",\"logicalType\":\"uuid\"}",
                        "field 'value': the reader expects string (uuid), the writer has string"),
                // Fields.
                Arguments.of(
                        record("Data", field("a", STRING), field("b", STRING)),
                        record("Reading", field("a", "\"int\""), field("c", STRING), field("d", "\"int\"")),
                        List.of(
                                "the reader expects the name sensors.Reading, the writer has sensors.Data",
                                "field 'a': the reader expects int, the writer has string",
                                "field 'c': the reader expects string and has no default, the writer does not have the"
                                        + " field",
                                "field 'd': the reader expects int and has no default, the writer does not have the"
                                        + " field")),
                Arguments.of(
                        record("Data", field("a", STRING)),
                        record("Data", field("a", STRING), withDefault("b", "\"int\"", "\"none\"")),
                        List.of(
                                "the reader expects record sensors.Data, but Non-numeric default value for int: \"none\"")),
                Arguments.of(
                        record("Data", field("a", STRING), field("b", STRING)),
                        record("Data", alias("c", STRING, "a"), field("b", STRING), field("a", STRING)),
                        List.of("field 'a': the reader expects string and has no default, the writer does not have the"
                                + " field")),
                // Avro would make one field of two.
                Arguments.of(
                        record("Data", field("a", STRING), field("b", STRING)),
                        record("Data", alias("b", STRING, "a")),
                        List.of(
                                "the reader expects record sensors.Data, but Duplicate field b in record sensors.Data: b"
                                        + " type:STRING pos:1 and b type:STRING pos:0.")));
    }

    private static Arguments fields(String written, String expected, String... differences) {
        return Arguments.of(
                record("Data", field("value", written)),
                record("Data", field("value", expected)),
                List.of(differences));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void namesEveryDifference(String writer, String reader, List<String> differences) {
        assertThat(compare(writer, reader)).isEqualTo(differences);
        assertThat(compare(writer, writer)).isEmpty();
        assertThat(compare(reader, reader)).isEmpty();
    }

    static Stream<Arguments> fits() {
        return Stream.of(
                value("\"int\"", "\"long\""),
                value("\"int\"", "\"float\""),
                value("\"int\"", "\"double\""),
                value("\"long\"", "\"float\""),
                value("\"long\"", "\"double\""),
                value("\"float\"", "\"double\""),
                value("\"double\"", "[\"null\",\"double\"]"),
                value("[\"double\",\"null\"]", "[\"null\",\"double\"]"),
                value("[\"null\",\"int\"]", "[\"null\",\"long\"]"),
                value("{\"type\":\"array\",\"items\":\"int\"}", "{\"type\":\"array\",\"items\":\"long\"}"),
                value(DECIMAL.formatted(9, 2), DECIMAL.formatted(10, 2)),
                value(level("Level", "LOW", "HIGH"), level("Level", "HIGH", "MEDIUM", "LOW")),
                value(
                        level("Level", "LOW", "HIGH"),
                        "{\"type\":\"enum\",\"name\":\"Level\",\"symbols\":[\"LOW\"],\"default\":\"LOW\"}"),
                value(
                        level("Grade", "LOW"),
                        "{\"type\":\"enum\",\"name\":\"Level\",\"symbols\":[\"LOW\"],\"aliases\":[\"Grade\"]}"),
                // An alias of a fixed makes Avro forget what its logical type was parsed to.
                value(
                        "{\"type\":\"fixed\",\"name\":\"Money\",\"size\":8,\"logicalType\":\"decimal\",\"precision\":9,"
                                + "\"scale\":2}",
                        "{\"type\":\"fixed\",\"name\":\"Amount\",\"size\":8,\"logicalType\":\"decimal\",\"precision\":9,"
                                + "\"scale\":2,\"aliases\":[\"Money\"]}"),
                Arguments.of(
                        record("Data", field("a", STRING), field("b", STRING)),
                        record("Data", field("b", STRING), field("a", STRING))),
                Arguments.of(
                        record("Data", field("a", STRING), field("b", STRING)), record("Data", field("b", STRING))),
                Arguments.of(
                        record("Data", field("a", STRING)),
                        record("Data", field("a", STRING), withDefault("b", "[\"null\",\"int\"]", "null"))),
                Arguments.of(record("Data", field("a", STRING)), record("Data", alias("b", STRING, "a"))));
    }

    private static Arguments value(String written, String expected) {
        return Arguments.of(record("Data", field("value", written)), record("Data", field("value", expected)));
    }

    @ParameterizedTest
    @MethodSource("fits")
    void allowsWhatAvroResolves(String writer, String reader) {
        assertThat(compare(writer, reader)).isEmpty();
        assertThat(SchemaComparison.areSame(AvroSchemas.parse(writer), AvroSchemas.parse(reader)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "string"            | "int"               | every record                          | make the reader's field 'value' a string
            ["null","int"]      | "int"               | records with null in field 'value'    | add null to the types of the reader's field 'value'
            {"type":"array","items":["null","int"]} | "int" | every record                     | make the reader's field 'value' an array of (null or int)
            """)
    void saysWhichRecordsAndHowToMendTheReader(String written, String expected, String records, String fix) {
        SchemaDifference difference = SchemaComparison.differences(
                        AvroSchemas.parse(record("Data", field("value", written))),
                        AvroSchemas.parse(record("Data", field("value", expected))))
                .get(0);

        assertThat(difference.records()).isEqualTo(records);
        assertThat(difference.fix(false)).isEqualTo(fix);
    }

    @Test
    void ignoresWhatHasNoInfluenceOnTheBytes() {
        String plain = record("Data", field("value", STRING));
        String decorated =
                "{\"type\":\"record\",\"name\":\"sensors.Data\",\"doc\":\"d\",\"aliases\":[\"Old\"],\"fields\":["
                        + "{\"name\":\"value\",\"doc\":\"d\",\"default\":\"x\",\"order\":\"ignore\",\"aliases\":[\"v\"],"
                        + "\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}}]}";

        assertThat(compare(plain, decorated)).isEmpty();
        assertThat(SchemaComparison.areSame(AvroSchemas.parse(plain), AvroSchemas.parse(decorated)))
                .isTrue();
        assertThat(AvroSchemas.fingerprint(AvroSchemas.parse(plain)))
                .isEqualTo(AvroSchemas.fingerprint(AvroSchemas.parse(decorated)));
    }

    @Test
    void keysOfMapsAreTexts() {
        String texts = record("Data", field("value", "{\"type\":\"map\",\"values\":\"int\"}"));
        String ints = record("Data", field("value", map("\"int\"")));

        assertThat(compare(ints, texts)).isEmpty();
        assertThat(compare(ints, record("Data", field("value", map("\"long\"")))))
                .isEmpty();
        assertThat(SchemaComparison.areSame(AvroSchemas.parse(ints), AvroSchemas.parse(texts)))
                .isFalse();
        // A property that is none of ours.
        for (String value : List.of("{\"a\":7}", "\"customerId\"", "7", "[]")) {
            String other = record("Data", field("value", map(value)));
            assertThat(compare(other, texts)).as(value).isEmpty();
            assertThat(compare(texts, other)).as(value).isEmpty();
        }
    }

    @Test
    void endsOnRecursiveSchemas() {
        String next = field("next", "[\"null\",\"Node\"]");
        String list = record("Node", field("value", "\"int\""), next);

        assertThat(compare(list, list)).isEmpty();
        assertThat(compare(list, record("Node", field("value", STRING), next)))
                .containsExactly("field 'value': the reader expects string, the writer has int");
        assertThat(compare(list, record("Node", field("value", "\"int\""), next, field("unit", STRING))))
                .containsExactly("field 'unit': the reader expects string and has no default, the writer does not have"
                        + " the field");
    }

    @Test
    void parsesNamesAndDefaultsAsTheyAre() {
        Schema schema = AvroSchemas.parse(
                "{\"type\":\"record\",\"name\":\"a-b.C$D\",\"fields\":[{\"name\":\"x-y\",\"type\":\"int\",\"default\":\"no\"}]}");

        assertThat(schema.getField("x-y")).isNotNull();
        assertThat(AvroSchemas.recordFields(schema)).isEqualTo(Map.of("a-b.C$D", Map.of("x-y", "int")));
    }

    @Test
    void fingerprintIsTheSha256OfTheCanonicalForm() {
        assertThat(AvroSchemas.fingerprint(AvroSchemas.parse("\"int\"")))
                .isEqualTo("3f2b87a9fe7cc9b13835598c3981cd45e3e355309e5090aa0933d7becb6fba45");
    }

    @Test
    void shortFingerprintIsThatOfTheSpecification() {
        assertThat(AvroSchemas.fingerprint64(AvroSchemas.parse("\"int\""))).isEqualTo(0x7275d51a3f395c8fL);
    }

    private static String map(String key) {
        return "{\"type\":\"map\",\"values\":\"int\",\"streamlets.key\":" + key + "}";
    }

    private static String level(String name, String... symbols) {
        return "{\"type\":\"enum\",\"name\":\"" + name + "\",\"symbols\":[\"" + String.join("\",\"", symbols) + "\"]}";
    }

    private static String withDefault(String name, String type, String value) {
        return "{\"name\":\"" + name + "\",\"type\":" + type + ",\"default\":" + value + "}";
    }

    private static String alias(String name, String type, String alias) {
        return "{\"name\":\"" + name + "\",\"type\":" + type + ",\"aliases\":[\"" + alias + "\"]}";
    }

    private static List<String> compare(String writer, String reader) {
        return SchemaComparison.differences(AvroSchemas.parse(writer), AvroSchemas.parse(reader)).stream()
                .map(SchemaDifference::text)
                .toList();
    }
}
