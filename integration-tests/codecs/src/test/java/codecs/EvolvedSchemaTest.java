package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import codecs.after.Reading;
import codecs.after.ReadingCodec;
import codecs.evolved.EvolvedMain;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.WireFormat;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an older version of a type wrote, read by the codec of a newer one: fields added with a default, removed, renamed by an
 * alias, reordered and made nullable, promoted numbers, symbols without a place, a decimal of more digits.
 */
@ExtendWith(SharedSpark.class)
class EvolvedSchemaTest {
    private static final Schema BEFORE = codecs.before.Reading.getClassSchema();
    private static final List<byte[]> WRITTEN = new ArrayList<>();
    private static final List<ResolvingReader<?>> NO_READERS = List.of();
    private static final List<Reading> EXPECTED = new ArrayList<>();

    private final Codec<Reading> codec = ReadingCodec.codec()
            .on(format(Encoding.SINGLE_OBJECT, EvolvedMain.application().readers()));

    @BeforeAll
    static void writeAsBefore() throws Exception {
        RandomData random = new RandomData(11);
        BinaryMessageEncoder<GenericRecord> encoder = new BinaryMessageEncoder<>(new SpecificData(), BEFORE);
        for (int i = 0; i < 300; i++) {
            GenericRecord record = random.record(BEFORE);
            ByteBuffer message = encoder.encode(record);
            byte[] bytes = new byte[message.remaining()];
            message.get(bytes);
            WRITTEN.add(bytes);
            EXPECTED.add(Avro.resolved(BEFORE, Reading.class, Avro.bytesOf(record)));
        }
    }

    @Test
    void theBlueprintHasAReaderForThePair() {
        assertThat(EvolvedMain.application().readers())
                .anyMatch(reader -> reader.isFor(Reading.class, BEFORE, Reading.getClassSchema()));
    }

    @Test
    void readsObjectsAsAvroResolvesThem() {
        for (List<ResolvingReader<?>> readers :
                List.of(EvolvedMain.application().readers(), NO_READERS)) {
            Codec<Reading> framed = ReadingCodec.codec().on(format(Encoding.SINGLE_OBJECT, readers));
            Codec<Reading> bare = ReadingCodec.codec().on(format(Encoding.BINARY, readers));
            for (int i = 0; i < WRITTEN.size(); i++) {
                byte[] bytes = WRITTEN.get(i);
                assertThat(framed.read(bytes)).isEqualTo(EXPECTED.get(i));
                assertThat(bare.read(Arrays.copyOfRange(bytes, 10, bytes.length)))
                        .isEqualTo(EXPECTED.get(i));
            }
        }
    }

    @Test
    void readsRowsAndObjectsInSpark(SparkSession spark) {
        Dataset<Reading> readings = RecordRows.of(spark.createDataset(WRITTEN, Encoders.BINARY()), col("value"), codec);

        assertThat(readings.filter("count is not null").collectAsList()).isEqualTo(EXPECTED);
        assertThat(readings.map((MapFunction<Reading, Reading>) reading -> reading, ReadingCodec.encoder())
                        .collectAsList())
                .isEqualTo(EXPECTED);
    }

    @Test
    void readsItsOwnRecordsBesides() {
        for (Reading reading : EXPECTED) {
            assertThat(codec.read(codec.write(reading))).isEqualTo(reading);
        }
    }

    /** Whoever reads it, the bytes are those of the writer, and so the field is. */
    @Test
    void namesTheFieldThatCannotBeRead() {
        GenericRecord record = new RandomData(12).record(BEFORE);
        byte[] whole = Avro.bytesOf(record);
        for (List<ResolvingReader<?>> readers :
                List.of(EvolvedMain.application().readers(), NO_READERS)) {
            Codec<Reading> bare = ReadingCodec.codec().on(format(Encoding.BINARY, readers));
            int begin = 0;
            for (Schema.Field field : BEFORE.getFields()) {
                int end = begin + Avro.lengthOf(field.schema(), record.get(field.pos()));
                byte[] cutOff = Arrays.copyOf(whole, begin);
                for (ThrowingCallable read :
                        List.<ThrowingCallable>of(() -> bare.read(cutOff), () -> bare.rowOf(cutOff))) {
                    assertThatExceptionOfType(InvalidRecordException.class)
                            .isThrownBy(read)
                            .withMessageContaining(
                                    "\n    in 'Reading." + field.name() + "' of the writer's schema\n    Fix: ");
                }
                begin = end;
            }
            assertThat(begin).isEqualTo(whole.length);
            assertThatExceptionOfType(InvalidRecordException.class)
                    .isThrownBy(() -> bare.read(Arrays.copyOf(whole, whole.length + 1)))
                    .withMessageNotContaining("of the writer's schema");
        }
    }

    private static WireFormat format(Encoding encoding, List<ResolvingReader<?>> readers) {
        return new WireFormat(encoding, List.of(new WireFormat.Writer("old.out", BEFORE.toString())), null, readers);
    }
}
