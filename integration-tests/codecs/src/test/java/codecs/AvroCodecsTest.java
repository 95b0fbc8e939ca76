package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import codecs.text.*;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated codecs of Avro classes: the same bytes and objects as Avro makes; {@link FromAvroTest} has Spark's rows. */
@ExtendWith(SharedSpark.class)
@ParameterizedClass
@MethodSource("codecs")
class AvroCodecsTest<T extends SpecificRecord> {
    static final int RECORDS = Integer.getInteger("codecs.records", 2000);

    static Stream<Codec<? extends SpecificRecord>> codecs() {
        return Stream.of(
                BooleanValuesCodec.codec(),
                IntValuesCodec.codec(),
                LongValuesCodec.codec(),
                FloatValuesCodec.codec(),
                DoubleValuesCodec.codec(),
                StringValuesCodec.codec(),
                BytesValuesCodec.codec(),
                FixedValuesCodec.codec(),
                EnumValuesCodec.codec(),
                RecordValuesCodec.codec(),
                EmptyRecordValuesCodec.codec(),
                NothingCodec.codec(),
                ListValuesCodec.codec(),
                MapValuesCodec.codec(),
                DateValuesCodec.codec(),
                TimeMillisValuesCodec.codec(),
                TimeMicrosValuesCodec.codec(),
                TimestampMillisValuesCodec.codec(),
                TimestampMicrosValuesCodec.codec(),
                LocalTimestampMillisValuesCodec.codec(),
                LocalTimestampMicrosValuesCodec.codec(),
                DecimalValuesCodec.codec(),
                BigDecimalValuesCodec.codec(),
                FixedDecimalValuesCodec.codec(),
                UuidValuesCodec.codec(),
                FixedUuidValuesCodec.codec(),
                NamesCodec.codec(),
                KitchenSinkCodec.codec(),
                UnionValuesCodec.codec(),
                LogicalUnionValuesCodec.codec(),
                WidenedUnionValuesCodec.codec(),
                LinkedNodeCodec.codec(),
                TreeNodeCodec.codec(),
                TreeChoiceCodec.codec(),
                CompanyCodec.codec(),
                codecs.chars.StringValuesCodec.codec(),
                codecs.chars.UuidValuesCodec.codec(),
                codecs.chars.KitchenSinkCodec.codec(),
                codecs.chars.UnionValuesCodec.codec(),
                codecs.optional.EverythingCodec.codec(),
                codecs.raw.RawValuesCodec.codec(),
                codecs.both.HardNamesCodec.codec(),
                codecs.both.FailureCodec.codec(),
                codecs.split.OrderCodec.codec());
    }

    /** The records as Avro's own writer wrote them, and as its own reader reads them. */
    private record Sample<T>(Codec<T> codec, List<byte[]> bytes, List<T> records) {

        static <T extends SpecificRecord> Sample<T> of(Codec<T> codec) {
            RandomData random = new RandomData(codec.type().getName().hashCode());
            List<byte[]> bytes = new ArrayList<>();
            List<T> records = new ArrayList<>();
            for (int i = 0; i < RECORDS; i++) {
                byte[] written = Avro.bytesOf(random.record(SpecificData.get().getSchema(codec.type())));
                bytes.add(written);
                records.add(Avro.specific(codec.type(), written));
            }
            return new Sample<>(codec, bytes, records);
        }
    }

    @Parameter
    Codec<T> codec;

    /** The sample of the codec whose tests run. */
    private static Sample<?> current;

    @SuppressWarnings("unchecked")
    private Sample<T> sample() {
        if (current == null || current.codec() != codec) {
            current = Sample.of(codec);
        }
        return (Sample<T>) current;
    }

    @AfterAll
    static void forget() {
        current = null;
    }

    @Test
    void writesTheBytesThatAvroWrites() {
        for (T record : sample().records()) {
            assertThat(codec.write(record)).isEqualTo(Avro.bytesOf(codec.type(), record));
        }
    }

    @Test
    void readsTheObjectThatAvroReads() {
        Sample<T> sample = sample();
        for (int i = 0; i < RECORDS; i++) {
            T read = codec.read(sample.bytes().get(i));
            assertThat(read).isEqualTo(sample.records().get(i));
            assertThat(Avro.bytesOf(codec.type(), read)).hasSize(sample.bytes().get(i).length);
        }
    }

    @Test
    void readsTheRowThatTheEncoderMakes(SparkSession spark) {
        Sample<T> sample = sample();

        InternalRow[] ours = spark.createDataset(sample.bytes(), Encoders.BINARY())
                .select(CodecColumns.fromBytes(codec, col("value")))
                .queryExecution()
                .executedPlan()
                .executeCollect();
        InternalRow[] encoded = spark.createDataset(sample.records(), codec.encoder())
                .queryExecution()
                .executedPlan()
                .executeCollect();

        for (int i = 0; i < RECORDS; i++) {
            assertThat(PlainValue.at(ours[i], 0, codec.schema())).isEqualTo(PlainValue.of(encoded[i], codec.schema()));
        }
    }

    @Test
    void writesTheBytesOfARow(SparkSession spark) {
        List<byte[]> bytes = sample().bytes();

        List<byte[]> written = spark.createDataset(bytes, Encoders.BINARY())
                .select(CodecColumns.fromBytes(codec, col("value")).as("record"))
                .select(CodecColumns.toBytes(codec, col("record")))
                .as(Encoders.BINARY())
                .collectAsList();

        assertThat(written).hasSize(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
            assertThat(written.get(i)).isEqualTo(bytes.get(i));
        }
    }

    @Test
    void encodesObjectsInDatasets(SparkSession spark) {
        List<T> records = sample().records();
        Dataset<T> dataset = spark.createDataset(records, codec.encoder());

        List<T> mapped = dataset.map((MapFunction<T, T>) record -> record, codec.encoder())
                .collectAsList();

        assertThat(mapped).hasSize(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
            assertThat(mapped.get(i)).isEqualTo(records.get(i));
        }
    }
}
