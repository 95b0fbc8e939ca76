package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import codecs.java.ArraysCodec;
import codecs.java.CategoryCodec;
import codecs.java.DrawingCodec;
import codecs.java.EmployeeCodec;
import codecs.java.ExpressionCodec;
import codecs.java.KeysCodec;
import codecs.java.MixedCodec;
import codecs.java.MonthCodec;
import codecs.java.NestedCodec;
import codecs.java.OtherScalarsCodec;
import codecs.java.PersonCodec;
import codecs.java.ScalarsCodec;
import codecs.java.ShapeCodec;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated codecs of Java records and beans: Avro reads their bytes, and everything comes back as it was. */
@ExtendWith(SharedSpark.class)
@ParameterizedClass
@MethodSource("samples")
class JavaCodecsTest<T> {
    private static final int RECORDS = Integer.getInteger("codecs.records", 2000);

    static Stream<Sample<?>> samples() {
        return Stream.of(
                sample(ScalarsCodec.codec(), JavaSamples::scalars),
                sample(NestedCodec.codec(), JavaSamples::nested),
                sample(ArraysCodec.codec(), JavaSamples::arrays),
                sample(KeysCodec.codec(), JavaSamples::keys),
                sample(PersonCodec.codec(), JavaSamples::person),
                sample(MixedCodec.codec(), JavaSamples::mixed),
                sample(OtherScalarsCodec.codec(), JavaSamples::otherScalars),
                sample(ShapeCodec.codec(), JavaSamples::shape),
                sample(MonthCodec.codec(), JavaSamples::month),
                sample(DrawingCodec.codec(), JavaSamples::drawing),
                sample(CategoryCodec.codec(), samples -> samples.category(3)),
                sample(ExpressionCodec.codec(), samples -> samples.expression(4)),
                sample(EmployeeCodec.codec(), samples -> samples.employee(3)));
    }

    /** A type with values of it. */
    record Sample<T>(Codec<T> codec, List<T> records) {
        List<byte[]> bytes() {
            return records.stream().map(codec::write).toList();
        }

        @Override
        public String toString() {
            return codec.toString();
        }
    }

    private static <T> Sample<T> sample(Codec<T> codec, Function<JavaSamples, T> make) {
        JavaSamples samples = new JavaSamples();
        return new Sample<>(
                codec,
                IntStream.range(0, RECORDS).mapToObj(i -> make.apply(samples)).toList());
    }

    private final Codec<T> codec;
    private final List<T> records;
    private final List<byte[]> bytes;

    JavaCodecsTest(Sample<T> sample) {
        codec = sample.codec();
        records = sample.records();
        bytes = sample.bytes();
    }

    @Test
    void readsWhatItWrites() {
        for (T record : records) {
            assertThat(codec.read(codec.write(record))).isEqualTo(record);
        }
    }

    @Test
    void writesBytesThatAvroReads() {
        Schema schema = new Schema.Parser().parse(codec.schemaText());
        for (T record : records) {
            byte[] bytes = codec.write(record);
            assertThat(Avro.bytesOf(Avro.generic(schema, bytes))).hasSize(bytes.length);
        }
    }

    @Test
    void readsTheRowThatTheEncoderMakes(SparkSession spark) {
        InternalRow[] ours =
                rows(spark.createDataset(bytes, Encoders.BINARY()).select(CodecColumns.fromBytes(codec, col("value"))));
        InternalRow[] encoded = rows(spark.createDataset(records, codec.encoder()));

        for (int i = 0; i < RECORDS; i++) {
            assertThat(PlainValue.at(ours[i], 0, codec.schema())).isEqualTo(PlainValue.of(encoded[i], codec.schema()));
        }
    }

    @Test
    void writesTheBytesOfARow(SparkSession spark) {
        List<byte[]> written = spark.createDataset(bytes, Encoders.BINARY())
                .select(CodecColumns.fromBytes(codec, col("value")).as("record"))
                .select(CodecColumns.toBytes(codec, col("record")))
                .as(Encoders.BINARY())
                .collectAsList();

        for (int i = 0; i < RECORDS; i++) {
            assertThat(written.get(i)).isEqualTo(bytes.get(i));
        }
    }

    @Test
    void encodesObjectsInDatasets(SparkSession spark) {
        List<T> mapped = spark.createDataset(records, codec.encoder())
                .map((MapFunction<T, T>) record -> record, codec.encoder())
                .collectAsList();

        for (int i = 0; i < RECORDS; i++) {
            assertThat(mapped.get(i)).isEqualTo(records.get(i));
        }
    }

    private static InternalRow[] rows(Dataset<?> dataset) {
        return dataset.queryExecution().executedPlan().executeCollect();
    }
}
