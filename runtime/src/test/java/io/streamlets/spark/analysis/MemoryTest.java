package io.streamlets.spark.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Which operators on a stream keep state or define a watermark. */
@SparkTest
final class MemoryTest {
    private final SparkSession session;

    MemoryTest(SparkSession session) {
        this.session = session;
    }

    @Test
    void operatorsThatLookAtOneRecord() {
        assertForgets(rates -> rates.filter(col("value").gt(1)).withColumn("more", lit(1)));
        assertForgets(rates -> rates.select(
                        explode(sequence(lit(0L), col("value"))).as("value"))
                .union(rates.select("value")));
        assertForgets(rates -> rates.as("a").repartition(3).hint("broadcast").observe("seen", count(lit(1))));
        assertForgets(rates -> rates.select("value")
                .as(Encoders.LONG())
                .map((MapFunction<Long, Long>) value -> value + 1, Encoders.LONG())
                .filter((FilterFunction<Long>) value -> value > 1)
                .flatMap((FlatMapFunction<Long, Long>) value -> List.of(value).iterator(), Encoders.LONG())
                .toDF());
    }

    @Test
    void aTableMayBeAnything() {
        assertForgets(rates -> rates.join(table().groupBy("value").count(), "value"));
        assertForgets(rates -> rates.join(broadcast(table().orderBy("value").limit(3)), "value"));
    }

    @Test
    void operatorsThatKeepState() {
        assertRemembers(rates -> rates.groupBy("value").count());
        assertRemembers(Dataset::distinct);
        assertRemembers(
                rates -> rates.dropDuplicates("value").filter(col("value").gt(1)));
        assertRemembers(rates -> rates.limit(5));
        assertRemembers(rates -> rates.join(rates.select("value"), "value"));
        assertRemembers(rates -> rates.withWatermark("timestamp", "1 minute")
                .groupBy(window(col("timestamp"), "1 minute"))
                .count()
                .select("count"));
    }

    @Test
    void aWatermarkAloneIsKnownToAllOperatorsOfTheQuery() {
        assertRemembers(rates -> rates.withWatermark("timestamp", "1 minute").select("value"));
        assertRemembers(rates -> rates.select("value")
                .union(rates.withWatermark("timestamp", "1 minute").select("value")));
    }

    private Dataset<Row> table() {
        return session.range(10).toDF("value");
    }

    private void assertForgets(UnaryOperator<Dataset<Row>> query) {
        assertThat(remembers(query)).isFalse();
    }

    private void assertRemembers(UnaryOperator<Dataset<Row>> query) {
        assertThat(remembers(query)).isTrue();
    }

    private boolean remembers(UnaryOperator<Dataset<Row>> query) {
        Dataset<Row> rates = session.readStream().format("rate").load();
        return QueryAnalysis.of(query.apply(rates).writeStream().format("noop")).remembers();
    }
}
