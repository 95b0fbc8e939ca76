package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.sample.Data;
import io.streamlets.spark.codec.sample.DataCodec;
import io.streamlets.spark.codec.sample.Samples;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an outlet writes, by the way of rows and by that of objects. */
@SparkTest
final class RecordBytesTest {
    private static final List<Data> DATA = Samples.of(41, 60);

    private final SparkSession session;

    RecordBytesTest(SparkSession session) {
        this.session = session;
    }

    @ParameterizedTest
    @EnumSource
    void writesTheObjectsOfATypedOperation(Execution execution) {
        execution.in(session, () -> {
            Codec<Data> codec = CountingCodec.of(DataCodec.codec());
            Dataset<Data> mapped = data().map((MapFunction<Data, Data>) one -> one, DataCodec.encoder());
            Dataset<Row> records = RecordBytes.of(mapped, RecordEncoder.of(codec, "id"), "out");
            assertThat(records.columns()).containsExactly("key", "value");
            assertKeysAndValues(records);
            assertThat(CountingCodec.OBJECTS_WRITTEN).hasValue(DATA.size());
            assertThat(CountingCodec.ROWS_WRITTEN).hasValue(0);
        });
    }

    @ParameterizedTest
    @EnumSource
    void writesTheRowsOfAnyOtherDataset(Execution execution) {
        execution.in(session, () -> {
            Codec<Data> codec = CountingCodec.of(DataCodec.codec());
            Dataset<Row> records = RecordBytes.of(data(), RecordEncoder.of(codec, "id"), "out");
            assertThat(records.columns()).containsExactly("key", "value");
            assertKeysAndValues(records);
            assertThat(CountingCodec.OBJECTS_WRITTEN).hasValue(0);
            assertThat(CountingCodec.ROWS_WRITTEN).hasValue(DATA.size());
        });
    }

    @Test
    void writesTheObjectsOfGroups() {
        Codec<Data> codec = CountingCodec.of(DataCodec.codec());
        Dataset<Data> firsts = data().groupByKey(
                        (MapFunction<Data, String>) one -> one.getKind().name(), Encoders.STRING())
                .mapGroups((MapGroupsFunction<String, Data, Data>) (kind, all) -> all.next(), DataCodec.encoder());
        Dataset<Row> records = RecordBytes.of(firsts, RecordEncoder.of(codec, null), "out");
        assertThat(records.columns()).containsExactly("value");
        assertThat(records.as(Encoders.BINARY()).collectAsList())
                .hasSize(3)
                .extracting(DataCodec::read)
                .allSatisfy(one -> assertThat(DATA).contains(one));
        assertThat(CountingCodec.OBJECTS_WRITTEN).hasValue(3);
    }

    @Test
    void aTypedFilterKeepsTheWayOfRows() {
        Codec<Data> codec = CountingCodec.of(DataCodec.codec());
        Dataset<Data> flagged = data().filter((FilterFunction<Data>) Data::getFlag);
        List<byte[]> records = RecordBytes.of(flagged, RecordEncoder.of(codec, null), "out")
                .as(Encoders.BINARY())
                .collectAsList();
        assertThat(records)
                .extracting(DataCodec::read)
                .containsExactlyElementsOf(DATA.stream().filter(Data::getFlag).toList());
        assertThat(CountingCodec.OBJECTS_WRITTEN).hasValue(0);
    }

    @Test
    void passesRowsThatFitAsTheyAre() {
        String plan = RecordBytes.of(data(), RecordEncoder.of(DataCodec.codec(), null), "out")
                .queryExecution()
                .optimizedPlan()
                .toString();
        assertThat(plan).doesNotContain("transform(", "cast(");
    }

    @Test
    void namesAllFieldsThatDoNotFit() {
        String names =
                "flag, total, ratio, value, name, payload, digest, kind, day, atMillis, atMicros, created, updated,"
                        + " localCreated, localUpdated, share, samples, scores, matrix, tags, places, placesByName, origin, note,"
                        + " level, seen, fallback, prize, count, place";
        Dataset<Row> almost = data().drop("price", "id", "count", "place")
                .withColumn("prize", lit(1))
                .withColumn("count", lit("many"))
                .withColumn("place", struct(lit("h").as("host"), lit("x").as("port")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RecordBytes.of(almost, RecordEncoder.of(DataCodec.codec(), null), "out"))
                .withMessage("""
                        [SLT-606] the dataset does not have the fields of 'io.streamlets.spark.codec.sample.Data'.
                            the dataset has %s
                            field 'count' is string, which does not fit int without loss
                            field 'price' (decimal(10,2)) is missing, but there is 'prize'
                            field 'id' (string) is missing
                            field 'place.port' is string, which does not fit int without loss
                            Fix: select columns of these names and types before writing.""".formatted(names));
    }

    @Test
    void columnsAreFoundInOtherCasesAndBesideOthers() {
        Dataset<Row> other = data().toDF().withColumnRenamed("count", "COUNT").withColumn("a.b c", lit(1));
        List<byte[]> records = RecordBytes.of(other, RecordEncoder.of(DataCodec.codec(), null), "out")
                .as(Encoders.BINARY())
                .collectAsList();
        assertThat(records).extracting(DataCodec::read).containsExactlyElementsOf(DATA);
    }

    private void assertKeysAndValues(Dataset<Row> records) {
        List<Row> rows = records.collectAsList();
        assertThat(rows).hasSameSizeAs(DATA);
        for (int i = 0; i < DATA.size(); i++) {
            assertThat(rows.get(i).getString(0)).isEqualTo(DATA.get(i).getId().toString());
            assertThat(DataCodec.read(rows.get(i).<byte[]>getAs(1))).isEqualTo(DATA.get(i));
        }
    }

    private Dataset<Data> data() {
        return session.createDataset(DATA, DataCodec.encoder()).select(col("*")).as(DataCodec.encoder());
    }
}
