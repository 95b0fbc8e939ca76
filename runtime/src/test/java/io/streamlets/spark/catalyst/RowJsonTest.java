package io.streamlets.spark.catalyst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.streamlets.spark.catalyst.RowJson.Unencodable;
import io.streamlets.spark.codec.Rows;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a dead letter says of a row: always JSON, and never without end. */
final class RowJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void valuesOfAllTypes() {
        assertThat(json(true, DataTypes.BooleanType)).isEqualTo("true");
        assertThat(json((byte) -1, DataTypes.ByteType)).isEqualTo("-1");
        assertThat(json((short) 2, DataTypes.ShortType)).isEqualTo("2");
        assertThat(json(3, DataTypes.IntegerType)).isEqualTo("3");
        assertThat(json(Long.MIN_VALUE, DataTypes.LongType)).isEqualTo("-9223372036854775808");
        assertThat(json(1.5f, DataTypes.FloatType)).isEqualTo("1.5");
        assertThat(json(Float.NaN, DataTypes.FloatType)).isEqualTo("\"NaN\"");
        assertThat(json(0.1, DataTypes.DoubleType)).isEqualTo("0.1");
        assertThat(json(Double.NEGATIVE_INFINITY, DataTypes.DoubleType)).isEqualTo("\"-Infinity\"");
        assertThat(json(Decimal.apply(new BigDecimal("1E+3")), DataTypes.createDecimalType(4, 0)))
                .isEqualTo("1000");
        assertThat(json(Decimal.apply(new BigDecimal("0.00")), DataTypes.createDecimalType(4, 2)))
                .isEqualTo("0.00");
        assertThat(json(text("a \"b\"\n\u00e9"), DataTypes.StringType)).isEqualTo("\"a \\\"b\\\"\\n\u00e9\"");
        assertThat(json(
                        UTF8String.fromBytes(new byte[] {'a', (byte) 0xFF, 'b', (byte) 0xE2, (byte) 0x82}),
                        DataTypes.StringType))
                .isEqualTo("\"a\ufffdb\ufffd\"");
        assertThat(json(new byte[] {0, 1, -1}, DataTypes.BinaryType)).isEqualTo("\"AAH/\"");
        assertThat(json(Integer.MAX_VALUE, DataTypes.DateType)).isEqualTo("\"+5881580-07-11\"");
        assertThat(json(-1, DataTypes.DateType)).isEqualTo("\"1969-12-31\"");
        assertThat(json(Long.MAX_VALUE, DataTypes.TimestampType)).isEqualTo("\"+294247-01-10T04:00:54.775807Z\"");
        assertThat(json(Long.MIN_VALUE, DataTypes.TimestampNTZType)).isEqualTo("\"-290308-12-21T19:59:05.224192\"");
        assertThat(json(60_000_000L, DataTypes.createDayTimeIntervalType())).isEqualTo("\"PT1M\"");
        assertThat(json(null, DataTypes.NullType)).isEqualTo("null");
        assertThat(json(new Unencodable("much"), DataTypes.TimestampType)).isEqualTo("{\"unencodable\":\"much\"}");
    }

    @Test
    void valuesWithinEachOther() {
        StructType point = new StructType().add("x", DataTypes.IntegerType).add("y", DataTypes.DoubleType);
        assertThat(json(Rows.of(1, null), point)).isEqualTo("{\"x\":1,\"y\":null}");
        assertThat(json(Rows.array(Collections.singletonList(null)), DataTypes.createArrayType(point)))
                .isEqualTo("[null]");
        ArrayBasedMapData byText = new ArrayBasedMapData(
                Rows.array(List.of(text("a"), text("b"))), Rows.array(List.of(Rows.of(1, 2.0), Rows.of(null, null))));
        assertThat(json(byText, DataTypes.createMapType(DataTypes.StringType, point)))
                .isEqualTo("{\"a\":{\"x\":1,\"y\":2.0},\"b\":{\"x\":null,\"y\":null}}");
        ArrayBasedMapData byDay = new ArrayBasedMapData(Rows.array(List.of(0)), Rows.array(List.of(true)));
        assertThat(json(byDay, DataTypes.createMapType(DataTypes.DateType, DataTypes.BooleanType)))
                .isEqualTo("{\"1970-01-01\":true}");
    }

    @Test
    void longTextsAreCutBetweenCharacters() throws IOException {
        String given = "x".repeat(RowJson.MOST_OF_VALUE - 1) + "\u00e9and more";
        RowJson json = RowJson.of(new Object[] {text(given)}, of(DataTypes.StringType));
        assertThat(json.isCut()).isTrue();
        assertThat(MAPPER.readTree(json.bytes()).get("v").textValue())
                .isEqualTo("x".repeat(RowJson.MOST_OF_VALUE - 1) + "...");

        RowJson whole = RowJson.of(new Object[] {text("x".repeat(RowJson.MOST_OF_VALUE))}, of(DataTypes.StringType));
        assertThat(whole.isCut()).isFalse();
        assertThat(MAPPER.readTree(whole.bytes()).get("v").textValue()).hasSize(RowJson.MOST_OF_VALUE);

        RowJson binary = RowJson.of(new Object[] {new byte[200_000]}, of(DataTypes.BinaryType));
        assertThat(binary.isCut()).isTrue();
        assertThat(MAPPER.readTree(binary.bytes()).get("v").binaryValue()).hasSize(RowJson.MOST_OF_VALUE / 4 * 3);
    }

    /** The worst: each character takes six bytes. */
    @Test
    void nothingMakesItLargerThanItMayBe() throws IOException {
        UTF8String bells = text("\u0007".repeat(RowJson.MOST_OF_VALUE));
        List<Object> many = Collections.nCopies(100, bells);
        int most = RowJson.MOST + 6 * RowJson.MOST_OF_VALUE + 100;
        JsonNode array = cut(Rows.array(many), DataTypes.createArrayType(DataTypes.StringType), most);
        assertThat(array.get(array.size() - 1).textValue()).isEqualTo("...");

        List<Object> keys = new ArrayList<>(IntStream.range(0, 100_000)
                .mapToObj(i -> (Object) text("key" + i))
                .toList());
        JsonNode map = cut(
                new ArrayBasedMapData(Rows.array(keys), Rows.array(Collections.nCopies(keys.size(), 1))),
                DataTypes.createMapType(DataTypes.StringType, DataTypes.IntegerType),
                most);
        assertThat(map.get("...").textValue()).isEqualTo("...");

        StructType wide = new StructType();
        for (int i = 0; i < 100; i++) {
            wide = wide.add("field" + i, DataTypes.StringType);
        }
        JsonNode struct = cut(Rows.of(many.toArray()), wide, most);
        assertThat(struct.has("field1")).isFalse();
        assertThat(struct.get("...").textValue()).isEqualTo("...");
    }

    private static JsonNode cut(Object value, DataType type, int most) throws IOException {
        RowJson json = RowJson.of(new Object[] {value}, of(type));
        assertThat(json.isCut()).isTrue();
        assertThat(json.bytes()).hasSizeLessThan(most);
        return MAPPER.readTree(json.bytes()).get("v");
    }

    private static String json(@Nullable Object value, DataType type) {
        RowJson json = RowJson.of(new @Nullable Object[] {value}, of(type));
        assertThat(json.isCut()).isFalse();
        String text = new String(json.bytes(), UTF_8);
        assertThat(text).startsWith("{\"v\":").endsWith("}");
        return text.substring(5, text.length() - 1);
    }

    private static StructType of(DataType type) {
        return new StructType().add("v", type);
    }

    private static UTF8String text(String text) {
        return UTF8String.fromString(text);
    }
}
