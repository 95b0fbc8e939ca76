package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that no message can hold, and the deepest JSON that one can. */
class InvalidMessageRowsTest {
    private static final Codec<Everything> CODEC = EverythingCodec.codec();

    private final InternalRow row = CODEC.rowOf(Everything.getDefaultInstance().toByteArray());

    @Test
    void twoMembersOfAOneof() {
        set("or_string", UTF8String.fromString("a"));
        assertThat(CODEC.read(CODEC.bytesOf(row)).getOrString()).isEqualTo("a");
        set("or_int32", 1);
        assertRefused("more than one member of oneof 'Everything.choice' is set");
    }

    @Test
    void nullInAFieldWithoutPresence() {
        set("a_int32", null);
        assertRefused("'Everything.a_int32' is null, but its schema has no null");
    }

    @Test
    void aStringThatIsNotUtf8() {
        set("a_string", UTF8String.fromBytes(new byte[] {'a', (byte) 0xff}));
        assertRefused("'Everything.a_string' has a wrong value: it is not UTF-8");
    }

    @Test
    void anUnknownSymbol() {
        set("a_level", UTF8String.fromString("NOWHERE"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CODEC.bytesOf(row))
                .withMessageStartingWith(
                        "[SLT-605] 'Everything.a_level' has a wrong value: 'NOWHERE' is no value of enum ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\":|}|32|a_struct", "[|]|49|a_listvalue", "{\"a\":|}|32|a_value", "[|]|49|a_value"})
    void deepJson(String open, String close, int levels, String field) {
        set(field, json(open, close, levels));
        Everything read = CODEC.read(CODEC.bytesOf(row));
        assertThat(CODEC.rowOf(CODEC.write(read)).getUTF8String(CODEC.schema().fieldIndex(field)))
                .isEqualTo(json(open, close, levels));

        UTF8String deeper = json(open, close, levels + 1);
        set(field, deeper);
        assertRefused("'Everything." + field + "' has a wrong value: '"
                + deeper.toString().substring(0, 40)
                + "...' is no JSON text of at most 32 objects or 49 arrays within each other");
    }

    private static UTF8String json(String open, String close, int levels) {
        return UTF8String.fromString(open.repeat(levels) + "1.0" + close.repeat(levels));
    }

    private void set(String field, Object value) {
        row.update(CODEC.schema().fieldIndex(field), value);
    }

    private void assertRefused(String reason) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CODEC.bytesOf(row))
                .withMessage("[SLT-605] " + reason
                        + ".\n    Fix: give the field a value that its schema allows, or change the schema.");
    }
}
