package io.streamlets.blueprint.schema;

import static io.streamlets.blueprint.schema.ProtobufPair.compare;
import static io.streamlets.blueprint.schema.ProtobufPair.data;
import static io.streamlets.blueprint.schema.ProtobufPair.data2;
import static io.streamlets.blueprint.schema.ProtobufPair.fits;
import static io.streamlets.blueprint.schema.ProtobufPair.presence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a message leaves out is for the reader what the writer means by it, with the whole text where it is not. */
class ProtobufPresenceTest {

    @Test
    void whatTheReaderRequires() {
        assertThat(compare(data2("optional int32 x = 1;"), data2("optional int32 x = 1; required int32 value = 2;")))
                .containsExactly("field 'value': the reader requires it, the writer does not have the field"
                        + " | make the reader's field 'value' optional | every record");
        assertThat(compare(data2("optional int32 value = 1;"), data2("required int32 value = 1;")))
                .containsExactly("field 'value': the reader requires it, the writer may leave it out"
                        + " | make the reader's field 'value' optional | records with nothing in field 'value'");
        assertThat(compare(data("int32 value = 1;"), data2("required int32 value = 1;")))
                .hasSize(1);
        assertThat(compare(data2("required int32 value = 1;"), data("int32 value = 1;")))
                .isEmpty();
    }

    @Test
    void presenceIsNoValue() {
        fits("int32 value = 1;", "optional int32 value = 1;");
        fits("optional int32 value = 1;", "int32 value = 1;");
        fits("int32 value = 1;", "oneof choice { int32 value = 1; string note = 2; }");
    }

    @Test
    void changesOfPresenceAreTold() {
        assertThat(presence(data("int32 value = 1;"), data("optional int32 value = 1;")))
                .containsExactly("field 'value': the writer does not write 0, so that it is null for the reader"
                        + " | make the writer's field 'value' optional | records with 0 in field 'value'");
        assertThat(presence(data("optional string value = 1;"), data("bytes value = 1;")))
                .containsExactly("field 'value': the writer may leave it null, which is '' for the reader"
                        + " | make the reader's field 'value' optional | records with nothing in field 'value'");
        assertThat(presence(data("bool value = 1;"), data("oneof choice { bool value = 1; string other = 2; }")))
                .containsExactly("field 'value': the writer does not write false, so that it is null for the reader"
                        + " | make the writer's field 'value' optional | records with false in field 'value'");
        assertThat(presence(
                        data2("optional Level level = 1; enum Level { LOW = 0; HIGH = 1; }"),
                        data("Level level = 1; enum Level { LOW = 0; HIGH = 1; }")))
                .containsExactly("field 'level': the writer may leave it null, which is LOW for the reader"
                        + " | make the reader's field 'level' optional | records with nothing in field 'level'");
        assertThat(presence(
                        data(
                                "map<string, Limit> limits = 1; repeated Limit list = 2; message Limit { double high = 1; }"),
                        data("map<string, Limit> limits = 1; repeated Limit list = 2;"
                                + " message Limit { optional double high = 1; }")))
                // Once for one pair of messages.
                .containsExactly(
                        "field 'limits{}.high': the writer does not write 0.0, so that it is null for the reader"
                                + " | make the writer's field 'limits{}.high' optional"
                                + " | records with 0.0 in field 'limits{}.high'");
    }

    @Test
    void whatKeepsItsPresenceIsNotTold() {
        String all = "int32 plain = 1; optional int32 present = 2; repeated int32 list = 3; Part part = 4;"
                + " map<string, int32> map = 5; oneof choice { int32 one = 6; } message Part { int32 x = 1; }";
        assertThat(presence(data(all), data(all))).isEmpty();
        assertThat(presence(data("int32 plain = 1;"), data("int32 plain = 1; optional int32 other = 2;")))
                .isEmpty();
        assertThat(presence(data2("required int32 value = 1;"), data("int32 value = 1;")))
                .isEmpty();
        // What is wrong is reported, and nothing else.
        assertThat(presence(data("int64 value = 1;"), data("optional int32 value = 1;")))
                .isEmpty();
        assertThat(presence(data("int32 value = 1;"), data2("optional int32 value = 1 [default = 5];")))
                .isEmpty();
    }

    @Test
    void whatIsMeantByNothing() {
        assertThat(compare(
                        data2("optional int32 value = 1 [default = 5];"),
                        data2("optional int32 value = 1 [default = 7];")))
                .containsExactly("field 'value': the reader takes 7 for a missing value, the writer means 5"
                        + " | give the reader's field 'value' the default 5 | records with nothing in field 'value'");
        assertThat(compare(data2("optional string value = 1 [default = \"x\"];"), data("string value = 1;")))
                .containsExactly("field 'value': the reader takes '' for a missing value, the writer means 'x'"
                        + " | give the reader's field 'value' the default 'x' | records with nothing in field 'value'");
        assertThat(compare(
                        data2("optional Level level = 1; enum Level { LOW = 1; HIGH = 2; }"),
                        data2("optional Level level = 1; enum Level { HIGH = 2; LOW = 1; }")))
                .containsExactly("field 'level': the reader takes HIGH for a missing value, the writer means LOW"
                        + " | give the reader's field 'level' the default LOW | records with nothing in field 'level'");
        assertThat(compare(
                        data2("optional int32 value = 1 [default = 5];"),
                        data2("optional int64 value = 1 [default = 5];")))
                .isEmpty();
    }
}
