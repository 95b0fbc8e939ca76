package io.streamlets.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaLimits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas of writers, as a registry may give them, that ask for more than any machine has: a reader that does what they say would
 * not come to an end.
 */
class HostileSchemaTest {
    private static final String TOO_MUCH =
            "its values without bytes and its defaults exceed 1048576 and 64 for each of its bytes, at byte ";

    /** A value of 2^60 nulls, none of which has a byte. */
    private static final String NULLS = "{'type':'record','name':'R60','fields':" + doubling(60) + "}";

    private static String doubling(int level) {
        String first = level == 1
                ? "'null'"
                : "{'type':'record','name':'R" + (level - 1) + "','fields':" + doubling(level - 1) + "}";
        String second = level == 1 ? "'null'" : "'R" + (level - 1) + "'";
        return "[{'name':'a','type':" + first + "},{'name':'b','type':" + second + "}]";
    }

    private static Schema schema(String json) {
        return AvroSchemas.parse(json.replace('\'', '"'));
    }

    private static Schema record(String... fields) {
        return schema("{'type':'record','name':'W','fields':["
                + IntStream.range(0, fields.length)
                        .mapToObj(i -> "{'name':'f" + i + "','type':" + fields[i] + "}")
                        .collect(Collectors.joining(","))
                + "]}");
    }

    private static Resolution from(Schema writer, Schema reader) {
        return new Resolutions(Object.class, reader, List.of()).from(writer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "['null',%s]",
                "{'type':'array','items':%s}",
                "{'type':'map','values':%s}",
                "{'type':'record','name':'X','fields':[{'name':'x','type':'int'},{'name':'y','type':%s}]}"
            })
    void valuesWithoutBytesAreCountedWhereTheyAreSkippedAndWhereTheyAreRead(String type) {
        // 2 is an int, a branch of a union, a count and the length of a key.
        byte[] bytes = {2, 2, 2, 2, 2, 2};
        Schema writer = record("'int'", type.formatted(NULLS));
        for (Schema reader : List.of(record("'int'"), record("'long'", type.formatted(NULLS)))) {
            Resolution resolution = from(writer, reader);
            assertThatExceptionOfType(InvalidRecordException.class)
                    .isThrownBy(() -> resolution.open(bytes, 0))
                    .withMessageStartingWith(TOO_MUCH);
        }
    }

    @Test
    void aFieldOfNoBytesIsAValueWithoutBytes() {
        String empty = "{'type':'fixed','name':'None','size':0}";
        Schema writer = record("'int'", NULLS.replaceFirst("'null'", empty).replaceFirst("'null'", "'None'"));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> from(writer, record("'int'")).open(new byte[] {2}, 0))
                .withMessageStartingWith(TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'null'",
                "{'type':'fixed','name':'None','size':0}",
                "{'type':'record','name':'E','fields':[]}",
                "{'type':'record','name':'E','fields':[{'name':'n','type':'null'}]}"
            })
    void aListOfMoreItemsThanThereAreBytesIsRefused(String item) {
        Schema writer = record("'int'", "{'type':'array','items':" + item + "}");
        byte[] bytes = {2, -2, -1, -1, -1, 15, 0};
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> from(writer, record("'int'")).open(bytes, 0))
                .withMessage("more than 65536 items have no bytes, at byte 1");
    }

    /** A list of 60000 records without a field becomes one of records with a field of 1000 characters each. */
    @Test
    void defaultsOfTheReaderAreCounted() {
        String items = "{'type':'array','items':{'type':'record','name':'E','fields':[%s]}}";
        Schema writer = record(items.formatted(""));
        Schema reader = record(items.formatted("{'name':'s','type':'string','default':'" + "x".repeat(1000) + "'}"));
        byte[] bytes = listOf(60_000, 0);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> from(writer, reader).open(bytes, 0))
                .withMessageStartingWith(TOO_MUCH);

        assertThat(from(writer, reader).open(listOf(1000, 0), 0).length()).isGreaterThan(1_000_000);
    }

    /** So many are allowed for what real schemas have. */
    @Test
    void aRecordOfManyOlderRecordsIsRead() {
        String items = "{'type':'array','items':{'type':'record','name':'E','fields':[{'name':'a','type':'int'}%s]}}";
        String added = IntStream.range(0, 20)
                .mapToObj(i -> ",{'name':'n" + i + "','type':['null','int'],'default':null}")
                .collect(Collectors.joining());
        assertThat(from(record(items.formatted("")), record(items.formatted(added)))
                        .open(listOf(1_000_000, 1), 0)
                        .length())
                .isEqualTo(21_000_004);
    }

    /** A list of items each of which is so many zero bytes. */
    private static byte[] listOf(int items, int itemBytes) {
        AvroWriter out = new AvroWriter();
        out.startBlock(items);
        out.write(new byte[items * itemBytes]);
        out.endBlock();
        return out.take();
    }

    @Test
    void aSchemaThatIsTooDeepIsRefused() {
        String deep = "'null'";
        for (int i = 0; i <= SchemaLimits.MOST_LEVELS; i++) {
            deep = "{'type':'array','items':" + deep + "}";
        }
        Schema writer = record("'int'", deep);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> from(writer, record("'int'")).open(new byte[] {2, 0}, 0))
                .withMessage("its writer's schema has more than 200 levels, at byte 0");
    }

    /** Each record is defined on its own, as references of a registry allow it. */
    @Test
    void aSchemaOfManyRecordsWithinEachOtherIsRefused() {
        Schema inner = schema("{'type':'record','name':'D','fields':[]}");
        for (int i = 0; i < 100_000; i++) {
            inner = Schema.createRecord("D" + i, null, null, false, List.of(new Schema.Field("f", inner)));
        }
        assertThat(SchemaLimits.exceededBy(inner)).isEqualTo("has more than 200 levels");
    }

    @Test
    void aReasonWithANameOfAnyLengthIsCut() {
        Schema writer = schema("{'type':'record','name':'" + "N".repeat(100_000) + "','fields':[]}");
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> from(writer, record("'int'")).open(new byte[] {2}, 0))
                .satisfies(e -> assertThat(e.reason()).hasSizeLessThan(2100));
    }
}
