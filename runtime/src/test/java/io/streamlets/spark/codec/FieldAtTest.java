package io.streamlets.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.schema.AvroSchemas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldAtTest {
    private static final Schema SCHEMA = AvroSchemas.parse("""
            {"type": "record", "name": "Kinds", "fields": [
              {"name": "yes", "type": "boolean"},
              {"name": "text", "type": "string"},
              {"name": "nothing", "type": "null"},
              {"name": "number", "type": "int"},
              {"name": "count", "type": "long"},
              {"name": "single", "type": "float"},
              {"name": "value", "type": "double"},
              {"name": "raw", "type": "bytes"},
              {"name": "mac", "type": {"type": "fixed", "name": "Mac", "size": 6}},
              {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["A", "B"]}},
              {"name": "maybe", "type": ["null", "string"]},
              {"name": "last", "type": "string"}
            ]}
            """);

    private static final GenericData.Record RECORD = record(
            SCHEMA,
            Map.of(
                    "yes",
                    true,
                    "text",
                    "äh",
                    "number",
                    70_000,
                    "count",
                    1L << 50,
                    "single",
                    1.5f,
                    "value",
                    2.5,
                    "raw",
                    ByteBuffer.wrap(new byte[] {1, 2, 3}),
                    "mac",
                    new GenericData.Fixed(SCHEMA.getField("mac").schema(), new byte[6]),
                    "kind",
                    new GenericData.EnumSymbol(SCHEMA.getField("kind").schema(), "B"),
                    "maybe",
                    "there"));

    private static GenericData.Record record(Schema schema, Map<String, Object> values) {
        GenericData.Record record = new GenericData.Record(schema);
        values.forEach(record::put);
        if (schema.getField("last") != null) {
            record.put("last", "");
        }
        return record;
    }

    private static byte[] bytes(Schema schema, @Nullable Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<>(schema).write(value, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private static @Nullable String at(Schema schema, byte[] bytes, int offset) {
        FieldAt field = FieldAt.of(schema, schema.getName(), new AvroReader(bytes), offset);
        return field == null ? null : field.name();
    }

    @Test
    void everyByteOfAFieldIsInIt() throws IOException {
        byte[] whole = bytes(SCHEMA, RECORD);
        int offset = 0;
        for (Schema.Field field : SCHEMA.getFields()) {
            int end = offset + bytes(field.schema(), RECORD.get(field.name())).length;
            for (; offset < end; offset++) {
                assertThat(at(SCHEMA, whole, offset)).isEqualTo("Kinds." + field.name());
                // Where reading has stopped, nothing need follow.
                byte[] cutOff = Arrays.copyOf(whole, offset);
                assertThat(at(SCHEMA, cutOff, offset)).isEqualTo("Kinds." + field.name());
            }
        }
        assertThat(offset).isEqualTo(whole.length);
        assertThat(at(SCHEMA, whole, offset)).isNull();
    }

    @Test
    void itemsAndFieldsWithin() throws IOException {
        Schema schema = AvroSchemas.parse("""
                {"type": "record", "name": "Data", "fields": [
                  {"name": "places", "type": {"type": "array", "items":
                    {"type": "record", "name": "Place", "fields": [{"name": "tags", "type": {"type": "map", "values": "int"}}]}}},
                  {"name": "counts", "type": {"type": "array", "items": "long"}}
                ]}
                """);
        Schema place = schema.getField("places").schema().getElementType();
        byte[] bytes = bytes(
                schema,
                record(
                        schema,
                        Map.of(
                                "places",
                                List.of(record(place, Map.of("tags", Map.of("k", 1)))),
                                "counts",
                                List.of(7L, 8L))));

        List<String> names = new ArrayList<>();
        for (int offset = 0; offset < bytes.length; offset++) {
            names.add(String.valueOf(at(schema, bytes, offset)));
        }
        assertThat(names)
                .containsExactly(
                        // How many places; how many tags, a key of two bytes, a value, their end; the end of the
                        // places.
                        "Data.places",
                        "Place.tags",
                        "Place.tags[]",
                        "Place.tags[]",
                        "Place.tags[]",
                        "Place.tags",
                        "Data.places",
                        "Data.counts",
                        "Data.counts[]",
                        "Data.counts[]",
                        "Data.counts");
    }

    /** The schemas of others may have values without bytes, each within the next twice. */
    @Test
    void givesUpWhereMuchIsWithinEachOther() {
        StringBuilder fields = new StringBuilder("{\"name\":\"f0\",\"type\":\"null\"}");
        for (int i = 0; i < 29; i++) {
            fields.insert(
                            0,
                            "{\"name\":\"a" + i + "\",\"type\":{\"type\":\"record\",\"name\":\"R" + i
                                    + "\",\"fields\":[")
                    .append("]}},{\"name\":\"b" + i + "\",\"type\":\"R" + i + "\"}");
        }
        Schema schema = AvroSchemas.parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields
                + ",{\"name\":\"last\",\"type\":\"string\"}]}");
        assertThat(at(schema, new byte[0], 0)).isNull();
    }

    /** Avro's writers may say how long a block is, for readers that skip it. */
    @Test
    void blocksWithTheirLength() {
        Schema schema = AvroSchemas.parse("""
                {"type": "record", "name": "Data", "fields": [{"name": "counts", "type": {"type": "array", "items": "long"}}]}
                """);
        byte[] bytes = {1, 2, 4, 0};
        assertThat(at(schema, bytes, 1)).isEqualTo("Data.counts");
        assertThat(at(schema, bytes, 2)).isEqualTo("Data.counts[]");
    }
}
