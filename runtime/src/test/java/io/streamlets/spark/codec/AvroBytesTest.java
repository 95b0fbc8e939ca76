package io.streamlets.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.streamlets.spark.codec.sample.Data;
import io.streamlets.spark.codec.sample.DataCodec;
import io.streamlets.spark.codec.sample.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.Test;

/** The bytes of a codec are Avro's own; bytes that are not are refused, whatever they are. */
final class AvroBytesTest {
    private static final int RECORDS = 5_000;

    @Test
    void writesTheBytesThatAvroWrites() throws IOException {
        for (Data data : Samples.of(1, RECORDS)) {
            assertThat(DataCodec.write(data)).isEqualTo(avroBytes(data));
        }
    }

    @Test
    void readsTheObjectThatAvroReads() throws IOException {
        for (Data data : Samples.of(2, RECORDS)) {
            byte[] bytes = avroBytes(data);
            Data read = DataCodec.read(bytes);
            assertThat(read).isEqualTo(data);
            Data avroRead = avroRead(bytes);
            // Avro 1.12.0 itself rounds the doubles of a list to floats when it reads them.
            avroRead.setSamples(data.getSamples());
            assertThat(read).isEqualTo(avroRead);
        }
    }

    /** As a getter of a record has it that calls a codec while its record is written. */
    @Test
    void recordsAreWrittenWhileOthersAre() {
        AvroWriter outer = AvroWriter.ofThread();
        outer.writeInt(1);
        Data data = new Samples(9).data();
        assertThat(DataCodec.read(DataCodec.write(data))).isEqualTo(data);
        outer.writeInt(2);
        assertThat(outer.take()).containsExactly(2, 4);
        outer.release();
        AvroWriter again = AvroWriter.ofThread();
        assertThat(again).isSameAs(outer);
        again.release();
    }

    @Test
    void rowsLoseNothing() {
        for (Data data : Samples.of(3, RECORDS)) {
            InternalRow row = DataCodec.codec().rowOf(DataCodec.write(data));
            assertThat(DataCodec.read(DataCodec.codec().bytesOf(row))).isEqualTo(data);
        }
    }

    @Test
    void readsBlocksThatSayTheirSize() throws IOException {
        Data data = new Samples(4).data();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BinaryEncoder encoder = new EncoderFactory().configureBlockSize(64).blockingBinaryEncoder(out, null);
        new SpecificDatumWriter<>(Data.class).write(data, encoder);
        encoder.flush();
        assertThat(DataCodec.read(out.toByteArray())).isEqualTo(data);
    }

    @Test
    void refusesARecordCutAnywhere() {
        for (Data data : Samples.of(5, 20)) {
            byte[] bytes = DataCodec.write(data);
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> DataCodec.read(cut));
                assertThatExceptionOfType(InvalidRecordException.class)
                        .isThrownBy(() -> DataCodec.codec().rowOf(cut));
            }
        }
    }

    @Test
    void refusesOrReadsAnyBytesWithinTheMemoryOfTheirSize() {
        Random random = new Random(6);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        int refused = 0;
        for (Data data : Samples.of(7, 20_000)) {
            byte[] bytes = DataCodec.write(data);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            long before = threads.getCurrentThreadAllocatedBytes();
            try {
                DataCodec.read(bytes);
                DataCodec.codec().rowOf(bytes);
            } catch (InvalidRecordException e) {
                refused++;
                assertThat(e.offset()).isBetween(0, bytes.length);
            }
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void refusesBytesAfterTheRecord() {
        byte[] bytes = DataCodec.write(new Samples(8).data());
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 3);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> DataCodec.read(longer))
                .withMessage("""
                        [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Data': 3 bytes follow the end of the record.
                            at byte %d of %d
                            Fix: make every producer of the topic write 'io.streamlets.spark.codec.sample.Data' with the schema that this application was compiled with.""".formatted(bytes.length, bytes.length + 3));
    }

    @Test
    void refusesNull() {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> DataCodec.read(null))
                .withMessage("""
                        [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Data': it is null, as the value of a Kafka tombstone is.
                            Fix: make every producer of the topic write 'io.streamlets.spark.codec.sample.Data' with the schema that this application was compiled with.""");
    }

    @Test
    void namesTheRequiredFieldThatIsNull() {
        Data data = new Samples(9).data();
        data.getPlace().setHost(null);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DataCodec.write(data))
                .withMessage("""
                        [SLT-605] 'Place.host' is null, but its schema has no null.
                            Fix: give the field a value that its schema allows, or change the schema.""");
    }

    @Test
    void aFailedWriteLeavesNothingBehind() {
        Data good = new Samples(10).data();
        byte[] bytes = DataCodec.write(good);
        Data bad = new Samples(11).data();
        bad.setId(null);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DataCodec.write(bad));
        assertThat(DataCodec.write(good)).isEqualTo(bytes);
    }

    @Test
    void knowsItsSchema() throws Exception {
        Codec<Data> codec = DataCodec.codec();
        assertThat(codec.schemaName()).isEqualTo("io.streamlets.spark.codec.sample.Data");
        assertThat(codec.fingerprint())
                .isEqualTo(java.util.HexFormat.of()
                        .formatHex(SchemaNormalization.parsingFingerprint("SHA-256", Data.getClassSchema())));
        assertThat(codec.type()).isEqualTo(Data.class);
    }

    @Test
    void aSerializedCodecIsTheSameInstance() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DataCodec.codec());
        }
        assertThat(bytes.size()).isLessThan(300);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isSameAs(DataCodec.codec());
        }
    }

    private static byte[] avroBytes(Data data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
        new SpecificDatumWriter<>(Data.class).write(data, encoder);
        encoder.flush();
        return out.toByteArray();
    }

    private static Data avroRead(byte[] bytes) throws IOException {
        return new SpecificDatumReader<>(Data.class)
                .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    }
}
