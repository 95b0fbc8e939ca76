package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sensors.Gauges;

/** {@code verify}: what is wrong with a query. */
@SparkTest
final class VerifyQueriesTest {
    private final SparkSession session;

    @TempDir
    private Path folder;

    VerifyQueriesTest(SparkSession session) {
        this.session = session;
    }

    @Test
    void anUnknownFieldInSql() throws IOException {
        VerifiedGauges.wrong(gauges().outlet(Gauges::unknownColumnInText), """
                [SLT-620] Spark cannot analyse query 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    there is no 'nam'; there are 'name', 'value'
                    at sensors.Gauges.unknownColumnInText(Gauges.java:37)
                    Did you mean 'name'?
                    Fix: use a column that the dataset has at this place.
                """);
    }

    @Test
    void anOperatorOnTheWrongType() throws IOException {
        VerifiedGauges.wrong(gauges().outlet(Gauges::wrongType), """
                [SLT-620] Spark cannot analyse query 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    Cannot resolve "(limits + 1)" due to data type mismatch: the left and right operands of the binary operator have incompatible types ("ARRAY<STRUCT<name: STRING NOT NULL, value: DOUBLE>>" and "INT")
                    at sensors.Gauges.wrongType(Gauges.java:41)
                    Fix: correct the query so that Spark can analyse it.
                """);
    }

    @Test
    void aSourceThatIsNotThere() throws IOException {
        VerifiedGauges.wrong(
                gauges().egress((gauges, data) ->
                        gauges.files(session, "/no/such/folder").writeStream().format("noop")),
                """
                [SLT-620] Spark cannot analyse query 'gauges.sink'.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    Path does not exist: /no/such/folder
                    at sensors.Gauges.files(Gauges.java:95)
                    Fix: correct the query so that Spark can analyse it.
                """);
        VerifiedGauges.clean(gauges().egress((gauges, data) ->
                gauges.files(session, folder.toString()).writeStream().format("noop")));
    }

    @Test
    void aColumnThatDoesNotFitTheType() throws IOException {
        VerifiedGauges.wrong(gauges().outlet(Gauges::doesNotFitTheType), """
                [SLT-620] Spark cannot analyse query 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    'value' is STRING, which does not fit DOUBLE without loss
                    at sensors.Gauges.doesNotFitTheType(Gauges.java:45)
                    Fix: correct the query so that Spark can analyse it.
                """);
    }

    @Test
    void aDatasetWithoutTheFieldsOfTheOutlet() throws IOException {
        VerifiedGauges.wrong(
                gauges().application((gauges, context) -> List.of(context.writeStream(
                        () -> gauges.doesNotFitTheOutlet(context.readStream(VerifiedGauges.IN)),
                        VerifiedGauges.OUT,
                        OutputMode.Append()))),
                """
                [SLT-606] the dataset does not have the fields of 'io.streamlets.spark.codec.sample.Gauge'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    the dataset has name, value, count, seen, price, limits, marks, note
                    field 'value' is string, which does not fit double without loss
                    field 'kind' (string) is missing
                    at sensors.Gauges.doesNotFitTheOutlet(Gauges.java:51)
                    Fix: select columns of these names and types before writing.
                """);
    }

    @Test
    void anAggregationInAppendModeWithoutAWatermark() throws IOException {
        VerifiedGauges.wrong(
                gauges().egress((gauges, data) ->
                        gauges.averages(data).writeStream().format("noop")),
                """
                [SLT-621] the output mode of query 'gauges.sink' does not fit it.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    append mode is not for streaming aggregations without watermark
                    at sensors.Gauges.averages(Gauges.java:56)
                    Fix: call withWatermark before the aggregation and group by its column, or choose the output mode update or complete.
                """);
        VerifiedGauges.clean(gauges().egress((gauges, data) ->
                gauges.averages(data).writeStream().outputMode("update").format("noop")));
    }

    @Test
    void whatACheckpointKeepsOfAQueryWithState() throws IOException {
        TestApplication averages = gauges().egress((gauges, data) ->
                gauges.averages(data).writeStream().outputMode("update").format("noop"));
        assertThat(averages.execute("verify")).describedAs(averages.err()).isZero();
        assertThat(averages.out()).endsWith("""

                What a checkpoint keeps from its first run on; changing it loses the state:

                  query 'gauges.sink'
                    state        aggregation
                    reads        inlet in
                    output mode  update
                    partitions   by the cores of the first run, as 'spark.sql.shuffle.partitions' is not set
                    state store  HDFSBackedStateStoreProvider
                """);

        assertThat(averages.execute("verify", "app.streamlets.gauges.config.spark.sql.shuffle.partitions=7"))
                .isZero();
        assertThat(averages.out()).contains("    partitions   7\n");

        TestApplication stateless =
                gauges().egress((gauges, data) -> gauges.all(data).writeStream().format("noop"));
        assertThat(stateless.execute("verify")).isZero();
        assertThat(stateless.out()).doesNotContain("checkpoint");
    }

    @Test
    void completeModeWithoutAnAggregation() throws IOException {
        VerifiedGauges.wrong(
                gauges().egress((gauges, data) ->
                        gauges.all(data).writeStream().outputMode("complete").format("noop")),
                """
                [SLT-621] the output mode of query 'gauges.sink' does not fit it.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    complete mode needs a streaming aggregation, and the query has none
                    at sensors.Gauges.all(Gauges.java:29)
                    Fix: choose the output mode append or update, or aggregate the data.
                """);
    }

    @Test
    void aJoinThatIsRefusedOnlyByThePlanner() throws IOException {
        VerifiedGauges.wrong(gauges().outlet(Gauges::joined), """
                [SLT-622] query 'gauges.out' has an operator that streams do not support.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    Stream-stream join without equality predicate is not supported
                    Fix: replace the operator by what streams support.
                """);
    }

    @Test
    void aLambdaThatHoldsTheStreamlet() throws IOException {
        VerifiedGauges.wrong(gauges().outlet(Gauges::scaled), """
                [SLT-623] a function of query 'gauges.out' cannot be sent to executors.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    sensors.Gauges is not Serializable
                    held by a lambda in sensors.Gauges.scaled
                    Fix: copy what the function needs into local variables before it, or make the class Serializable.
                """);
        VerifiedGauges.clean(gauges().outlet(Gauges::scaledWithoutTheStreamlet));
    }

    @Test
    void aFunctionOfAColumnWithAFieldThatIsNotSerializable() throws IOException {
        VerifiedGauges.wrong(
                gauges().egress((gauges, data) ->
                        gauges.scaledByColumnFunction(data).writeStream().format("noop")),
                """
                [SLT-623] a function of query 'gauges.sink' cannot be sent to executors.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    sensors.Gauges.Scale is not Serializable
                    held by field 'scale' of sensors.Gauges.Scaling
                    at sensors.Gauges.scaledByColumnFunction(Gauges.java:87)
                    Fix: copy what the function needs into local variables before it, or make the class Serializable.
                """);
    }

    @Test
    void aForeachWriterThatIsNotSerializable() throws IOException {
        VerifiedGauges.wrong(gauges().egress(Gauges::foreach), """
                [SLT-623] a function of query 'gauges.sink' cannot be sent to executors.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    sensors.Gauges.Scale is not Serializable
                    held by field 'scale' of sensors.Gauges.Scaler
                    Fix: copy what the function needs into local variables before it, or make the class Serializable.
                """);
    }

    @Test
    void codeThatFails() throws IOException {
        VerifiedGauges.wrong(gauges().outlet(Gauges::fails), """
                [SLT-625] query 'gauges.out' cannot be built.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    java.lang.IndexOutOfBoundsException: Index: 1 Size: 1
                    at sensors.Gauges.fails(Gauges.java:91)
                    Fix: mend the cause.
                """);
    }

    private VerifiedGauges gauges() {
        return new VerifiedGauges(folder.resolve("classes"));
    }
}
