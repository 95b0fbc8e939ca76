package codecs;

import static org.apache.spark.sql.avro.functions.from_avro;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import codecs.java.Drawing;
import codecs.java.Expression;
import codecs.java.Shape;
import codecs.text.DoubleValues;
import codecs.text.TreeChoice;
import codecs.text.WidenedUnionValues;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of generated codecs are those of {@code from_avro}, but for what the sets name. */
@ExtendWith(SharedSpark.class)
class FromAvroTest {
    /**
     * Spark widens the numbers of some unions, fails on unions in the innermost level of a record, and counts the levels of each
     * record of a sealed interface, not of the interface.
     */
    private static final Set<Class<?>> OTHERWISE = Set.of(WidenedUnionValues.class, TreeChoice.class, Expression.class);

    /** Hold sealed interfaces, whose members have the names of the records, and Spark's numbers. */
    private static final Set<Class<?>> SEALED = Set.of(Shape.class, Drawing.class);

    /** Avro's reader, which {@code from_avro} uses, cuts the doubles of lists to floats. */
    private static final Set<String> CUT =
            Set.of(DoubleValues.class.getName() + ".items", "codecs.java.Arrays.doubles", "codecs.java.Arrays.matrix");

    private static final Map<String, String> DEPTH = Map.of("recursiveFieldMaxDepth", "" + RandomData.DEPTH);

    /** Avro has neither byte nor short. */
    private static final Set<String> NARROW = Set.of("tiny", "small", "boxedTiny", "boxedSmall", "shorts");

    /** Records of a type, written. */
    record Sample(Codec<?> codec, List<byte[]> bytes) {
        @Override
        public String toString() {
            return codec.toString();
        }
    }

    static Stream<Sample> samples() {
        return Stream.concat(
                        AvroCodecsTest.codecs().map(FromAvroTest::random),
                        JavaCodecsTest.samples().map(sample -> new Sample(sample.codec(), sample.bytes())))
                .filter(sample -> !OTHERWISE.contains(sample.codec().type()));
    }

    private static Sample random(Codec<?> codec) {
        RandomData random = new RandomData(codec.type().getName().hashCode());
        Schema schema = new Schema.Parser().parse(codec.schemaText());
        return new Sample(
                codec,
                Stream.generate(() -> Avro.bytesOf(random.record(schema)))
                        .limit(AvroCodecsTest.RECORDS)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rowsAreThoseOfSpark(Sample sample, SparkSession spark) {
        Codec<?> codec = sample.codec();
        StructType ours = codec.schema();
        Dataset<Row> rows = spark.createDataset(sample.bytes(), Encoders.BINARY())
                .select(
                        CodecColumns.fromBytes(codec, col("value")).as("ours"),
                        from_avro(col("value"), Avro.forSpark(codec.schemaText()), DEPTH)
                                .as("theirs"));
        InternalRow[] values = rows.queryExecution().executedPlan().executeCollect();
        StructType theirs = (StructType) rows.schema().apply("theirs").dataType();

        List<String> names = Stream.of(theirs.fieldNames())
                .filter(name ->
                        !NARROW.contains(name) && !CUT.contains(codec.type().getName() + "." + name))
                .toList();
        assertThat(theirs.fieldNames()).hasSameSizeAs(((StructType) PlainValue.withoutVoid(ours)).fieldNames());
        for (String name : names) {
            StructField our = ours.apply(name);
            StructField their = theirs.apply(name);
            DataType type = PlainValue.withoutVoid(our.dataType());
            assertThat(their.dataType())
                    .as(name)
                    .matches(
                            other -> SEALED.contains(codec.type())
                                    ? DataType.equalsStructurally(other, type, false)
                                    : other.equals(type),
                            type.sql());
            assertThat(our.nullable()).as(name).isEqualTo(their.nullable());
            for (InternalRow row : values) {
                Object value = PlainValue.at(row.getStruct(0, ours.size()), ours.fieldIndex(name), our.dataType());
                assertThat(PlainValue.withoutVoid(value, our.dataType()))
                        .as(name)
                        .isEqualTo(PlainValue.at(
                                row.getStruct(1, theirs.size()), theirs.fieldIndex(name), their.dataType()));
            }
        }
        assertThat(values).hasSameSizeAs(sample.bytes());
    }
}
