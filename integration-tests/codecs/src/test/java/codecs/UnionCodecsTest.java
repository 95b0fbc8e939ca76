package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.text.Blank;
import codecs.text.Color;
import codecs.text.Spot;
import codecs.text.UnionValues;
import codecs.text.UnionValuesCodec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import scala.Tuple2;

/** Unions of several types: values that none of them holds, and operations on their structs. */
@ExtendWith(SharedSpark.class)
class UnionCodecsTest {

    private static UnionValues values(Object required) {
        return UnionValues.newBuilder()
                .setRequired(required)
                .setNullFirst(3L)
                .setNullLast("text")
                .setNullWithin(ByteBuffer.wrap(new byte[] {1}))
                .setNumbers(1.5f)
                .setItems(List.of(1, "two"))
                .setOptionalItems(List.of("x"))
                .setEntries(Map.of("k", 2f))
                .setContainers(List.of(1, 2))
                .setNamed(Color.RED)
                .setNested(List.of(new Spot(1, null)))
                .build();
    }

    @Test
    void anObjectOfNoTypeOfTheUnionIsRefused() {
        assertThatThrownBy(() -> UnionValuesCodec.write(values(2.5)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        [SLT-605] 'UnionValues.required' is a java.lang.Double, which is none of: int, string, codecs.text.Spot.
                            Fix: give the field a value that its schema allows, or change the schema.""");
        UnionValues itemIsNull = values(1);
        itemIsNull.setItems(java.util.Arrays.asList(1, null));
        assertThatThrownBy(() -> UnionValuesCodec.write(itemIsNull))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("""
                        [SLT-605] 'UnionValues.items[]' is null, but its schema has no null.
                            Fix: give the field a value that its schema allows, or change the schema.""");
        UnionValues itemOfAnotherClass = values(1);
        itemOfAnotherClass.setContainers(List.of("text"));
        assertThatThrownBy(() -> UnionValuesCodec.write(itemOfAnotherClass)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aBranchThatIsNotThereIsInvalid() {
        assertThatThrownBy(() -> UnionValuesCodec.read(new byte[] {6}))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("a union has no alternative 3, only 3");
    }

    @Test
    void aRowNeedsExactlyOneMember() {
        InternalRow row = UnionValuesCodec.codec().rowOf(UnionValuesCodec.write(values(1)));
        ((GenericInternalRow) row.getStruct(0, 3)).values()[0] = null;
        assertThatThrownBy(() -> UnionValuesCodec.codec().bytesOf(row))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("[SLT-605] of the members of 'UnionValues.required' none is set.");

        ((GenericInternalRow) row.getStruct(0, 3)).values()[0] = 1;
        ((GenericInternalRow) row.getStruct(0, 3)).values()[2] = new GenericInternalRow(new Object[] {1, null});
        assertThatThrownBy(() -> UnionValuesCodec.codec().bytesOf(row))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "[SLT-605] of the members of 'UnionValues.required' more than one is set: 0 and 2.");
    }

    @Test
    void typedOperationsKeepTheTypeOfEachValue(SparkSession spark) {
        List<UnionValues> all =
                List.of(values(1), values("one"), values(new Spot(1, "here")), values(new Spot(2, null)));
        Dataset<UnionValues> dataset = spark.createDataset(all, UnionValuesCodec.encoder());

        List<String> counted = dataset.groupByKey(
                        (MapFunction<UnionValues, UnionValues>) value -> value, UnionValuesCodec.encoder())
                .mapGroups(
                        (MapGroupsFunction<UnionValues, UnionValues, String>)
                                (key, values) -> key.getRequired() + " " + values.hasNext(),
                        Encoders.STRING())
                .collectAsList();
        List<Tuple2<UnionValues, UnionValues>> joined = dataset.as("a")
                .joinWith(dataset.as("b"), col("a.required").equalTo(col("b.required")))
                .collectAsList();

        assertThat(counted)
                .containsExactlyInAnyOrder(
                        "1 true", "one true", new Spot(1, "here") + " true", new Spot(2, null) + " true");
        assertThat(joined).hasSize(4).allSatisfy(pair -> assertThat(pair._1()).isEqualTo(pair._2()));
        assertThat(dataset.select("required.member1")
                        .where("required.member1 is not null")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly("one");
    }

    @Test
    void aStructOfAnotherShapeDoesNotBecomeAUnion(SparkSession spark) {
        Dataset<Row> other = spark.createDataset(List.of(values(1)), UnionValuesCodec.encoder())
                .selectExpr(
                        "struct(required.member1, required.member0, required.member2) as required",
                        "nullFirst",
                        "nullLast",
                        "nullWithin",
                        "numbers",
                        "items",
                        "optionalItems",
                        "entries",
                        "containers",
                        "named",
                        "nested");

        assertThatThrownBy(() -> other.as(UnionValuesCodec.encoder()).collectAsList())
                .isInstanceOf(AnalysisException.class);
        assertThat(other.select(UnionValuesCodec.toBytes(org.apache.spark.sql.functions.struct(col("*"))))
                        .as(Encoders.BINARY())
                        .collectAsList())
                .containsExactly(UnionValuesCodec.write(values(1)));
    }

    @Test
    void anEmptyRecordIsABranch() {
        UnionValues values = values(1);
        values.setNamed(new Blank());
        assertThat(UnionValuesCodec.read(UnionValuesCodec.write(values))).isEqualTo(values);
        assertThat(UnionValuesCodec.codec().bytesOf(UnionValuesCodec.codec().rowOf(UnionValuesCodec.write(values))))
                .isEqualTo(UnionValuesCodec.write(values));
    }
}
