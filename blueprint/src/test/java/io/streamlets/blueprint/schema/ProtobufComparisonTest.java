package io.streamlets.blueprint.schema;

import static io.streamlets.blueprint.schema.ProtobufPair.compare;
import static io.streamlets.blueprint.schema.ProtobufPair.data;
import static io.streamlets.blueprint.schema.ProtobufPair.data2;
import static io.streamlets.blueprint.schema.ProtobufPair.fits;
import static io.streamlets.blueprint.schema.ProtobufPair.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a message does not fit another, with its whole text, and what fits beside it. */
class ProtobufComparisonTest {

    @Test
    void theSameMessageFits() {
        String everything = """
                proto2
                message Data {
                  required int32 count = 1; optional string name = 2 [default = "x"]; repeated double values = 3 [packed = true];
                  map<string, Limit> limits = 4; oneof choice { int32 low = 5; string high = 6; }
                  optional group Part = 7 { optional int64 size = 1; }
                  optional Level level = 9; optional Data next = 10; optional google.protobuf.Timestamp at = 11;
                }
                message Limit { required double high = 1; }
                enum Level { LOW = 1; HIGH = 2; }
                """;
        assertThat(compare(everything, everything)).isEmpty();
        assertThat(SchemaComparison.areSame(message(everything), message(everything)))
                .isTrue();
    }

    @Test
    void whatOnlyOneOfThemHasFits() {
        fits("int32 count = 1; string name = 2;", "int32 count = 1; double value = 3; reserved \"name\";");
        assertThat(SchemaComparison.areSame(
                        message(data("int32 count = 1; string name = 2;")), message(data("int32 count = 1;"))))
                .isFalse();
    }

    @Test
    void messagesOfOneSizeAreNotTheSame() {
        Descriptor one = message(data("int32 count = 1; string name = 2;"));
        assertThat(SchemaComparison.areSame(one, message(data("int32 count = 1; string note = 3;"))))
                .isFalse();
        Descriptor nested = message(data("int32 count = 1; Inner inner = 2; message Inner { int32 x = 1; }"));
        assertThat(SchemaComparison.areSame(nested, message(data("int32 count = 1; string note = 3;"))))
                .isFalse();
    }

    @Test
    void anotherMessage() {
        assertThat(compare("message Data { int32 count = 1; }", "message Reading { int32 count = 1; }", "Reading"))
                .containsExactly("the reader expects the message sensors.Reading, the writer has sensors.Data"
                        + " | read the message sensors.Data | every record");
    }

    @ParameterizedTest
    @CsvSource({
        "int32, int64",
        "uint32, uint64",
        "uint32, int64",
        "bool, int32",
        "bool, uint64",
        "sint32, sint64",
        "string, bytes",
        "Level, int32",
        "Level, int64"
    })
    void widerTypesFit(String written, String read) {
        String level = " enum Level { LOW = 0; }";
        fits(written + " value = 1;" + level, read + " value = 1;" + level);
        fits("repeated " + written + " value = 1;" + level, "repeated " + read + " value = 1;" + level);
        fits("map<int32, " + written + "> value = 1;" + level, "map<int64, " + read + "> value = 1;" + level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int64    | int32   | int32, the writer has int64, not all of which fits
            int32    | uint32  | uint32, the writer has int32, not all of which fits
            int32    | uint64  | uint64, the writer has int32, not all of which fits
            uint64   | int64   | int64, the writer has uint64, not all of which fits
            uint32   | int32   | int32, the writer has uint32, not all of which fits
            int32    | bool    | bool, the writer has int32, not all of which fits
            int32    | Level   | enum sensors.Data.Level, the writer has int32, not all of which fits
            Level    | uint32  | uint32, the writer has enum sensors.Data.Level, not all of which fits
            sint64   | sint32  | sint32, the writer has sint64, not all of which fits
            fixed32  | sfixed32| sfixed32, the writer has fixed32, not all of which fits
            sfixed64 | fixed64 | fixed64, the writer has sfixed64, not all of which fits
            bytes    | string  | string, the writer has bytes, not all of which fits
            int32    | sint32  | sint32, the writer has int32, whose bytes mean something else to it
            sint64   | int64   | int64, the writer has sint64, whose bytes mean something else to it
            fixed32  | float   | float, the writer has fixed32, whose bytes mean something else to it
            double   | fixed64 | fixed64, the writer has double, whose bytes mean something else to it
            string   | Inner   | sensors.Data.Inner, the writer has string, whose bytes mean something else to it
            Inner    | bytes   | bytes, the writer has sensors.Data.Inner, whose bytes mean something else to it
            string   | double  | double, the writer has string, which it skips as unknown
            float    | double  | double, the writer has float, which it skips as unknown
            int32    | fixed32 | fixed32, the writer has int32, which it skips as unknown
            """)
    void otherTypes(String written, String read, String text) {
        String types = " message Inner { int32 x = 1; } enum Level { LOW = 0; }";
        List<String> differences = compare(data(written + " value = 1;" + types), data(read + " value = 1;" + types));

        assertThat(differences)
                .singleElement()
                .asString()
                .startsWith("field 'value': the reader expects " + text + " | ");
    }

    @Test
    void theFixNamesTheType() {
        assertThat(compare(data("string value = 1;"), data("double value = 1;")))
                .containsExactly(
                        "field 'value': the reader expects double, the writer has string, which it skips as unknown"
                                + " | make the reader's field 'value' string | every record");
        assertThat(compare(data("int64 value = 1;"), data("int32 value = 1;")))
                .containsExactly(
                        "field 'value': the reader expects int32, the writer has int64, not all of which fits"
                                + " | make the reader's field 'value' int64 | records with a value that does not fit in field 'value'");
    }

    @Test
    void listsAndMaps() {
        fits("repeated int32 value = 1 [packed = true];", "repeated int32 value = 1 [packed = false];");
        assertThat(compare(data("int32 value = 1;"), data("repeated int32 value = 1;")))
                .containsExactly("field 'value': the reader expects repeated int32, the writer has int32"
                        + " | make the reader's field 'value' int32 | every record");
        assertThat(compare(data("repeated string value = 1;"), data("string value = 1;")))
                .containsExactly("field 'value': the reader expects string, the writer has repeated string"
                        + " | make the reader's field 'value' repeated string | every record");
        assertThat(compare(
                        data("map<string, int32> value = 1;"),
                        data("repeated Pair value = 1; message Pair { string key = 1; int32 value = 2; }")))
                .containsExactly(
                        "field 'value': the reader expects repeated sensors.Data.Pair, the writer has map<string,"
                                + " int32> | make the reader's field 'value' map<string, int32> | every record");
        assertThat(compare(data("map<int64, string> value = 1;"), data("map<int32, string> value = 1;")))
                .containsExactly(
                        "field 'value': the reader expects map<int32, string>, the writer has map<int64, string>, not"
                                + " all of which fits | make the reader's field 'value' map<int64, string> | records with a value that"
                                + " does not fit in field 'value'");
        assertThat(compare(data("map<string, string> value = 1;"), data("map<string, double> value = 1;")))
                .containsExactly(
                        "field 'value': the reader expects map<string, double>, the writer has map<string, string>,"
                                + " which it skips as unknown | make the reader's field 'value' map<string, string> | every record");
    }

    @Test
    void messagesInMessages() {
        String inner = " message Inner { string x = 1; }";
        String other = " message Other { double x = 1; }";
        for (String[] each : new String[][] {
            {"Inner part = 1;", "Other part = 1;", "part.x"},
            {"repeated Inner parts = 1;", "repeated Other parts = 1;", "parts[].x"},
            {"map<string, Inner> parts = 1;", "map<string, Other> parts = 1;", "parts{}.x"},
            {"oneof choice { Inner part = 1; }", "oneof choice { Other part = 1; }", "part.x"}
        }) {
            assertThat(compare(data(each[0] + inner), data(each[1] + other)))
                    .containsExactly(
                            "field '%s': the reader expects double, the writer has string, which it skips as unknown"
                                            .formatted(each[2])
                                    + " | make the reader's field '%s' string | every record".formatted(each[2]));
        }
        // The names of messages within are not on the wire.
        fits("Inner part = 1;" + inner, "Other part = 1; message Other { string x = 1; }");
    }

    @Test
    void aMessageWithinItself() {
        assertThat(compare(data("Data next = 1; string x = 2;"), data("Data next = 1; double x = 2;")))
                .containsExactly(
                        "field 'x': the reader expects double, the writer has string, which it skips as unknown"
                                + " | make the reader's field 'x' string | every record");
    }

    @Test
    void groups() {
        assertThat(compare(
                        data2("optional group Part = 1 { optional int32 x = 1; }"),
                        data2("optional Part part = 1; message Part { optional int32 x = 1; }")))
                .containsExactly(
                        "field 'part': the reader expects sensors.Data.Part, the writer has group sensors.Data.Part,"
                                + " which it skips as unknown | make the reader's field 'part' group sensors.Data.Part | every record");
    }

    @Test
    void aTimestampIsNoDuration() {
        assertThat(compare(data("google.protobuf.Timestamp at = 1;"), data("google.protobuf.Duration at = 1;")))
                .containsExactly("field 'at': the reader expects google.protobuf.Duration, the writer has"
                        + " google.protobuf.Timestamp, whose bytes mean something else to it | make the reader's field 'at'"
                        + " google.protobuf.Timestamp | every record");
    }

    @Test
    void aNameUnderAnotherNumber() {
        assertThat(compare(data("string value = 1;"), data("string value = 2;")))
                .containsExactly(
                        "field 'value': the reader expects number 2, the writer writes it as number 1, which the reader"
                                + " does not take for it | give the reader's field 'value' the number 1 | every record");
    }

    @Test
    void anotherNameUnderANumber() {
        assertThat(compare(data("string value = 1;"), data("string note = 1;")))
                .containsExactly("field 'note': the reader expects it as number 1, which is 'value' for the writer"
                        + " | give the reader's field 'note' a number of its own or, if 'value' was renamed, reserve that name"
                        + " in the message sensors.Data | every record");
        fits("string value = 1;", "string note = 1; reserved \"value\";");
        fits("string note = 1; reserved \"value\";", "string value = 1;");
        assertThat(compare(data("string a = 1; string b = 2;"), data("string b = 1; string a = 2;")))
                .hasSize(2);
    }

    @Test
    void enums() {
        String level = "Level level = 1; enum Level { LOW = 0; HIGH = 1; }";
        String less = "Level level = 1; enum Level { LOW = 0; }";
        fits(level, less);
        fits(less, level);
        assertThat(compare(data2("optional " + level), data2("optional " + less)))
                .containsExactly("field 'level': the reader has the closed enum LOW, the writer also has HIGH"
                        + " | add HIGH to the reader's enum sensors.Data.Level | records with HIGH in field 'level'");
        assertThat(compare(data(level), data2("optional " + level)))
                .contains("field 'level': the reader has a closed enum, the writer has an open one, which has numbers"
                        + " without a name too | make the enum sensors.Data.Level an open one for the reader"
                        + " | records with a number without a name in field 'level'");
        assertThat(compare(data2("optional " + level), data(level)))
                .noneMatch(difference -> difference.contains("closed"));
        assertThat(compare(
                        data("map<string, Level> levels = 1; enum Level { LOW = 0; HIGH = 1; }"),
                        data2("repeated Pair levels = 1; message Pair { optional string key = 1; }")))
                .hasSize(1);
        assertThat(compare(data(level), data("Level level = 1; enum Level { LOW = 0; TOP = 1; }")))
                .containsExactly(
                        "field 'level': the reader has TOP = 1, the writer has HIGH = 1 | add HIGH to the reader's enum"
                                + " sensors.Data.Level under a number of its own or, if it was renamed, reserve that name there"
                                + " | records with HIGH in field 'level'");
        assertThat(compare(data(level), data("Level level = 1; enum Level { LOW = 0; HIGH = 2; }")))
                .containsExactly(
                        "field 'level': the reader has HIGH = 2, the writer has HIGH = 1 | give HIGH of the reader's"
                                + " enum sensors.Data.Level the number 1 | records with HIGH in field 'level'");
        fits(level, "Level level = 1; enum Level { LOW = 0; TOP = 1; reserved \"HIGH\"; }");
        fits(level, "Level level = 1; enum Level { alias; LOW = 0; TOP = 1; HIGH = 1; }");
    }

    @Test
    void oneofs() {
        assertThat(compare(
                        data("int32 a = 1; string b = 2; Inner c = 4; message Inner { int32 x = 1; }"),
                        data("oneof choice { int32 a = 1; string b = 2; int32 z = 3; }")))
                .containsExactly(
                        "oneof 'choice': the reader keeps one of a, b, the writer may set several | take the fields a, b"
                                + " out of the reader's oneof 'choice' | records with several of the fields a, b");
        assertThat(compare(
                        data("Inner c = 4; message Inner { oneof x { int32 a = 1; } oneof y { int32 b = 2; } }"),
                        data("Inner c = 4; message Inner { oneof z { int32 a = 1; int32 b = 2; } }")))
                .containsExactly(
                        "oneof 'c.z': the reader keeps one of a, b, the writer may set several | take the fields a, b"
                                + " out of the reader's oneof 'c.z' | records with several of the fields a, b");
        fits("oneof choice { int32 a = 1; string b = 2; }", "int32 a = 1; string b = 2;");
        fits("oneof choice { int32 a = 1; string b = 2; }", "oneof other { int32 a = 1; string b = 2; }");
        fits("int32 a = 1;", "oneof choice { int32 a = 1; string b = 2; }");
    }

    @Test
    void allDifferencesAreTold() {
        assertThat(compare(
                        data("string a = 1; string b = 2; Inner c = 3; message Inner { int64 x = 1; }"),
                        data("double a = 1; string b = 5; Inner c = 3; message Inner { int32 x = 1; }")))
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactly("field 'a'", "field 'b'", "field 'c.x'");
    }

    /** By each way into a message once, however often it contains itself. */
    @Test
    void endsOnMessagesThatHoldEachOther() {
        String writer = data("Leaf leaf = 1; map<int32, Data> all = 2; oneof choice { Data next = 3; }")
                + " message Leaf { repeated Data datas = 1; int64 size = 2; }";
        String reader = writer.replace("int64 size", "int32 size");
        assertThat(compare(writer, writer)).isEmpty();
        assertThat(SchemaComparison.areSame(message(writer), message(writer))).isTrue();
        assertThat(compare(writer, reader))
                .containsExactly(
                        "field 'leaf.size': the reader expects int32, the writer has int64, not all of which fits"
                                + " | make the reader's field 'leaf.size' int64 | records with a value that does not fit in field 'leaf.size'");
    }
}
