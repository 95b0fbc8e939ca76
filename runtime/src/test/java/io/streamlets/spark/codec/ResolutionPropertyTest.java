package io.streamlets.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.schema.SchemaDifference;
import io.streamlets.blueprint.schema.SchemaResolution.PlainLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.AvroTypeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.RandomData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random pairs of schemas and random records: the comparison, the resolution and Avro itself say the same. */
class ResolutionPropertyTest {
    private static final int PAIRS = 6_000;
    private static final int RECORDS = 4;

    private int fits;
    private int fitsWithResolution;
    private int refused;
    private int refusedForMeaning;
    private int someRecords;
    private int invalidRecords;

    @Test
    void whatTheComparisonAcceptsDecodesAsAvroDecodesIt() throws IOException {
        RandomSchemas schemas = new RandomSchemas(42);
        for (int i = 0; i < PAIRS; i++) {
            RandomSchemas.Pair pair = schemas.next();
            Schema writer = AvroSchemas.parse(pair.writer());
            Schema reader = AvroSchemas.parse(pair.reader());
            try {
                check(writer, reader, new Random(i));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("pair " + i + "\nwriter " + writer + "\nreader " + reader, e);
            }
        }
        assertThat(List.of(fits, fitsWithResolution, refused, refusedForMeaning, someRecords, invalidRecords))
                .allMatch(count -> count > 100, "met often enough");
    }

    private void check(Schema writer, Schema reader, Random random) throws IOException {
        List<SchemaDifference> differences = SchemaComparison.differences(writer, reader);
        boolean avroAccepts = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getType()
                == SchemaCompatibilityType.COMPATIBLE;
        boolean meaning = differences.stream().allMatch(SchemaDifference::changesMeaning);
        assertThat(avroAccepts).as("%s", differences).isEqualTo(meaning);

        Resolution resolution = new Resolutions(Object.class, reader, List.of()).from(writer);
        boolean none = differences.stream().anyMatch(SchemaDifference::everyRecord);
        assertThat(resolution instanceof Resolution.Refused).isEqualTo(none);
        fits += differences.isEmpty() ? 1 : 0;
        fitsWithResolution += differences.isEmpty() && resolution instanceof Resolution.Translated ? 1 : 0;
        refused += none && !meaning ? 1 : 0;
        refusedForMeaning += none && meaning ? 1 : 0;
        someRecords += !differences.isEmpty() && !none ? 1 : 0;

        for (Object datum : new RandomData(writer, RECORDS, random.nextLong())) {
            byte[] bytes = bytes(writer, datum);
            if (none) {
                assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> resolution.open(bytes, 0));
            } else {
                checkRecord(writer, reader, resolution, bytes, differences.isEmpty());
                checkDamaged(resolution, bytes, random);
            }
        }
    }

    private void checkRecord(Schema writer, Schema reader, Resolution resolution, byte[] bytes, boolean valid)
            throws IOException {
        Object expected;
        try {
            expected = read(writer, reader, bytes);
        } catch (AvroTypeException invalid) {
            assertThat(valid).as("Avro reads it").isFalse();
            invalidRecords++;
            assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> resolution.open(bytes, 0));
            return;
        }
        assertThat(plain(read(reader, reader, rest(resolution.open(bytes, 0))))).isEqualTo(plain(expected));
        byte[] framed = new byte[bytes.length + 3];
        System.arraycopy(bytes, 0, framed, 3, bytes.length);
        assertThat(rest(resolution.open(framed, 3))).isEqualTo(rest(resolution.open(bytes, 0)));
    }

    private static void checkDamaged(Resolution resolution, byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        if (damaged.length > 0) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        try {
            resolution.open(damaged, 0);
        } catch (InvalidRecordException known) {
            assertThat(known.offset()).isBetween(0, damaged.length);
        }
    }

    private static byte[] rest(AvroReader in) {
        return in.readFixed(in.length() - in.position());
    }

    private static byte[] bytes(Schema schema, Object datum) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new GenericDatumWriter<>(schema, PlainLists.DATA).write(datum, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    private static Object read(Schema writer, Schema reader, byte[] bytes) throws IOException {
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, null);
        Object datum = new GenericDatumReader<>(writer, reader, PlainLists.DATA).read(null, decoder);
        assertThat(decoder.isEnd()).isTrue();
        return datum;
    }

    /** Avro does not compare maps within lists. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof IndexedRecord row) {
            return row.getSchema().getFields().stream()
                    .map(field -> field.name() + "=" + plain(row.get(field.pos())))
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put(key.toString(), plain(item)));
            return sorted;
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(item -> String.valueOf(plain(item))).toList();
        }
        if (value instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return HexFormat.of().formatHex(bytes);
        }
        return value;
    }
}
