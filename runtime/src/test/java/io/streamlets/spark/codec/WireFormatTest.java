package io.streamlets.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaResolution.PlainLists;
import io.streamlets.spark.codec.sample.Data;
import io.streamlets.spark.codec.sample.DataCodec;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.codec.sample.Kind;
import io.streamlets.spark.codec.sample.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The bytes of a topic: what surrounds a record, and what is made of records of other schemas. */
class WireFormatTest {
    private static final Codec<Gauge> GAUGE = GaugeCodec.codec();
    private static final Gauge SAMPLE = Gauge.BOILER;

    @Test
    void singleObjectIsThatOfAvro() throws IOException {
        Codec<Data> codec = DataCodec.codec().on(WireFormat.of(Encoding.SINGLE_OBJECT));
        SpecificData model = new Data().getSpecificData();
        var encoder = new BinaryMessageEncoder<Data>(model, Data.getClassSchema());
        var decoder = new BinaryMessageDecoder<Data>(model, Data.getClassSchema());
        Samples samples = new Samples(3);
        for (int i = 0; i < 50; i++) {
            Data data = samples.data();
            byte[] bytes = bytes(encoder.encode(data));

            assertThat(codec.write(data)).isEqualTo(bytes);
            assertThat(codec.read(bytes)).isEqualTo(data);
            assertThat(codec.bytesOf(codec.rowOf(bytes))).hasSize(bytes.length);
            // Not the whole, of which Avro reads lists of doubles with fewer digits.
            assertThat(decoder.decode(codec.write(data)).getName())
                    .hasToString(data.getName().toString());
        }
    }

    @Test
    void binaryIsBare() {
        Codec<Gauge> codec = GAUGE.on(WireFormat.of(Encoding.BINARY));

        assertThat(codec.write(SAMPLE)).isEqualTo(GAUGE.write(SAMPLE));
        assertThat(codec.read(GAUGE.write(SAMPLE))).isEqualTo(SAMPLE);
    }

    @Test
    void resolvesWhatAnotherOutletWrites() {
        String older = GAUGE.schemaText()
                .replace("\"name\":\"value\",\"type\":\"double\"", "\"name\":\"value\",\"type\":\"int\"")
                .replace("\"SMALL\",\"MEDIUM\",\"LARGE\"", "\"LARGE\",\"MEDIUM\"")
                .replace(
                        "{\"name\":\"note\",\"type\":[\"null\",\"string\"],\"default\":null}",
                        "{\"name\":\"x\",\"type\":\"string\"}");
        Codec<Gauge> codec = GAUGE.on(format(Encoding.SINGLE_OBJECT, GAUGE.schemaText(), older));
        byte[] bytes = singleObject(older, record(older));

        assertThat(codec.read(bytes))
                .isEqualTo(new Gauge(
                        "old",
                        7.0,
                        null,
                        Kind.LARGE,
                        Instant.EPOCH,
                        new BigDecimal("0.01"),
                        List.of(),
                        Map.of(),
                        Optional.empty()));
        assertThat(GAUGE.read(GAUGE.bytesOf(codec.rowOf(bytes)))).isEqualTo(codec.read(bytes));
        assertThat(codec.read(codec.write(SAMPLE))).isEqualTo(SAMPLE);

        byte[] binary = Arrays.copyOfRange(bytes, 10, bytes.length);
        assertThat(GAUGE.on(format(Encoding.BINARY, older)).read(binary)).isEqualTo(codec.read(bytes));
    }

    private static GenericRecord record(String schema) {
        GenericRecord gauge = new GenericData.Record(AvroSchemas.parse(schema));
        gauge.put("name", "old");
        gauge.put("value", 7);
        gauge.put(
                "kind",
                new GenericData.EnumSymbol(gauge.getSchema().getField("kind").schema(), "LARGE"));
        gauge.put("seen", 0L);
        gauge.put("price", ByteBuffer.wrap(new byte[] {1}));
        gauge.put("limits", List.of());
        gauge.put("marks", Map.of());
        if (gauge.getSchema().getField("x") != null) {
            gauge.put("x", "forgotten");
        }
        return gauge;
    }

    private static byte[] singleObject(String schema, GenericRecord record) {
        try {
            return bytes(
                    new BinaryMessageEncoder<GenericRecord>(PlainLists.DATA, AvroSchemas.parse(schema)).encode(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Test
    void refusesAFingerprintThatNobodyKnows() {
        byte[] bytes = GAUGE.on(WireFormat.of(Encoding.SINGLE_OBJECT)).write(SAMPLE);
        Arrays.fill(bytes, 2, 10, (byte) 0xab);
        String other = GAUGE.schemaText().replace("\"long\"]", "\"int\"]");

        assertInvalid(GAUGE.on(format(Encoding.SINGLE_OBJECT, GAUGE.schemaText(), other)), bytes, """
                [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': its writer's schema has the \
                fingerprint abababababababab, which is not known here.
                    at byte 2 of 58
                    known: %016x, io.streamlets.spark.codec.sample.Gauge of the reader
                    known: %016x, io.streamlets.spark.codec.sample.Gauge of 'outlet1.out'
                    Fix: connect every producer of the topic as an outlet of the blueprint; if an earlier release wrote the \
                record, keep that release's schemas with its command 'schemas --write src/main/resources', and compile again.""".formatted(
                        fingerprint(GAUGE.schemaText()), fingerprint(other)));
    }

    /** Before there is a cursor, whatever is thrown is a reason all the same. */
    @Test
    void refusesWhatTheFramingFailsOnInItsOwnWay() {
        Framing failing = new Framing() {
            @Override
            public byte[] header() {
                return new byte[0];
            }

            @Override
            public AvroReader open(byte[] bytes) {
                throw new IllegalArgumentException("Illegal byte");
            }
        };
        AvroCodec<Gauge> codec = (AvroCodec<Gauge>) GAUGE;
        byte[] bytes = codec.write(SAMPLE);
        for (ThrowingCallable read :
                List.<ThrowingCallable>of(() -> codec.read(bytes, failing), () -> codec.rowOf(bytes, failing))) {
            assertThatExceptionOfType(InvalidRecordException.class)
                    .isThrownBy(read)
                    .withMessageStartingWith("""
                            [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': Illegal byte.
                                at byte 0 of %d
                                Fix:""".formatted(bytes.length))
                    .satisfies(e -> assertThat(e.reasonWithoutValues())
                            .isEqualTo("a value is none of its type (java.lang.IllegalArgumentException)"));
        }
    }

    @Test
    void refusesDamagedHeaders() {
        Codec<Gauge> codec = GAUGE.on(WireFormat.of(Encoding.SINGLE_OBJECT));
        byte[] bare = GAUGE.write(SAMPLE);
        assertInvalid(codec, bare, """
                [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': it does not begin with c3 01 and \
                a fingerprint, as Avro's single-object encoding does.
                    at byte 0 of 48
                    its first bytes are %s
                    Fix: make every producer of the topic write Avro's single-object encoding, or give the topic 'encoding = \
                binary' if all write bare binary.""".formatted(HexFormat.ofDelimiter(" ").formatHex(bare, 0, 10)));
        byte[] good = codec.write(SAMPLE);
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> codec.read(cut));
            assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> codec.rowOf(cut));
        }
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.read(null))
                .withMessageContaining("it is null, as the value of a Kafka tombstone is");
    }

    @Test
    void refusesTheSameBytesWithAnotherMeaning() {
        String millis = GAUGE.schemaText().replace("timestamp-micros", "timestamp-millis");
        String refused = """
                [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': it was written as \
                'io.streamlets.spark.codec.sample.Gauge', which does not fit: field 'seen': the reader expects long \
                (timestamp-micros), the writer has long (timestamp-millis).
                    at byte %d of %d
                    Fix: make every producer of the topic write 'io.streamlets.spark.codec.sample.Gauge' with the schema that \
                this application was compiled with.""";
        byte[] bytes = GAUGE.on(WireFormat.of(Encoding.SINGLE_OBJECT)).write(SAMPLE);

        assertThat(fingerprint(millis)).isEqualTo(fingerprint(GAUGE.schemaText()));
        assertInvalid(GAUGE.on(format(Encoding.SINGLE_OBJECT, millis)), bytes, refused.formatted(10, 58));
        assertInvalid(
                GAUGE.on(format(Encoding.SINGLE_OBJECT, millis, GAUGE.schemaText())), bytes, refused.formatted(10, 58));
        assertInvalid(GAUGE.on(format(Encoding.BINARY, millis)), GAUGE.write(SAMPLE), refused.formatted(0, 48));
    }

    /** Ids that are made from fingerprints, which do not see logical types. */
    @Test
    void refusesAnIdOfTwoMeanings() {
        String millis = GAUGE.schemaText().replace("timestamp-micros", "timestamp-millis");
        List<WireFormat.Writer> writers = List.of(
                new WireFormat.Writer("a.out", GAUGE.schemaText(), 7), new WireFormat.Writer("b.out", millis, 8));
        Codec<Gauge> local = GAUGE.on(new WireFormat(Encoding.CONFLUENT, writers, null).withoutRegistry());

        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> local.read(local.write(SAMPLE)))
                .withMessageContaining("which does not fit: field 'seen'");
    }

    @Test
    void refusesSingleRecordsOfASchemaThatMostlyFits() {
        String wider = GAUGE.schemaText()
                .replace("\"SMALL\",\"MEDIUM\",\"LARGE\"", "\"SMALL\",\"MEDIUM\",\"LARGE\",\"HUGE\"")
                .replace(
                        "{\"name\":\"value\",\"type\":\"double\"}",
                        "{\"name\":\"value\",\"type\":[\"null\",\"double\"]}");
        Codec<Gauge> codec = GAUGE.on(format(Encoding.SINGLE_OBJECT, wider));
        GenericRecord gauge = record(wider);
        gauge.put("value", 7.0);
        assertThat(codec.read(singleObject(wider, gauge)).value()).isEqualTo(7.0);

        gauge.put("value", null);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.read(singleObject(wider, gauge)))
                .withMessageContaining("it has null where the reader expects double.\n    at byte 15 of ");
        gauge.put("value", 7.0);
        gauge.put(
                "kind",
                new GenericData.EnumSymbol(gauge.getSchema().getField("kind").schema(), "HUGE"));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.read(singleObject(wider, gauge)))
                .withMessageContaining(
                        "enum 'io.streamlets.spark.codec.sample.Kind' is HUGE, which the reader does not have");
    }

    @Test
    void isItselfAfterATripToAnExecutor() throws Exception {
        Codec<Gauge> codec = GAUGE.on(format(Encoding.SINGLE_OBJECT, GAUGE.schemaText()));
        byte[] bytes = codec.write(SAMPLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(out)) {
            objects.writeObject(codec);
        }
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            Object copy = objects.readObject();
            assertThat(copy).isEqualTo(codec).hasSameHashCodeAs(codec).hasToString(codec.toString());
            assertThat(((Codec<?>) copy).read(bytes)).isEqualTo(SAMPLE);
        }
        assertThat(codec).isNotEqualTo(GAUGE.on(WireFormat.of(Encoding.SINGLE_OBJECT)));
    }

    private static void assertInvalid(Codec<Gauge> codec, byte[] bytes, String message) {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.read(bytes))
                .withMessage(message);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.rowOf(bytes))
                .withMessage(message);
    }

    private static WireFormat format(Encoding encoding, String... schemas) {
        List<WireFormat.Writer> writers = new ArrayList<>();
        for (String schema : schemas) {
            writers.add(new WireFormat.Writer("outlet" + writers.size() + ".out", schema));
        }
        return new WireFormat(encoding, writers);
    }

    private static long fingerprint(String schema) {
        return AvroSchemas.fingerprint64(AvroSchemas.parse(schema));
    }
}
