package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sensors.Averages;
import sensors.Gauges;

/** {@code verify}: what is wrong with the queries of an application that has neither a broker nor data. */
@SparkTest
final class VerifyTest {
    private static final InletPort<Gauge> IN = InletPort.of("in", GaugeCodec.codec());
    private static final OutletPort<Gauge> OUT = OutletPort.of("out", GaugeCodec.codec());
    private static final OutletPort<Gauge> MORE = OutletPort.of("more", GaugeCodec.codec());

    private final SparkSession session;

    @TempDir
    private Path folder;

    VerifyTest(SparkSession session) {
        this.session = session;
    }

    @Test
    void rightQueriesAreInOrder() throws IOException {
        clean(application((gauges, context) -> List.of(
                context.writeStream(() -> gauges.all(context.readStream(IN)), OUT, OutputMode.Append()),
                context.writeStream(
                        () -> gauges.scaledWithoutTheStreamlet(context.readStream(IN)), MORE, OutputMode.Append()),
                context.startEgress("console", () -> gauges.console(context.readStream(IN))),
                context.startEgress(
                        "windows",
                        () -> gauges.averagesOfWindows(context.readStream(IN))
                                .writeStream()
                                .format("noop")))));
    }

    @Test
    void allFindingsOfAllStreamletsAreReported() throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TestApplication.GAUGES,
                new Streamlet("sensors.Generator", context -> {
                    throw new UnsupportedOperationException("not yet");
                }),
                new Streamlet("sensors.Gauges", context -> {
                    Gauges gauges = new Gauges();
                    return List.of(
                            context.writeStream(
                                    () -> gauges.unknownColumn(context.readStream(IN)), OUT, OutputMode.Append()),
                            context.writeStream(
                                    () -> gauges.sorted(context.readStream(IN)), MORE, OutputMode.Append()));
                }));

        wrong(application, """
                [SLT-625] the queries of streamlet 'generator' cannot be built.
                    streamlet 'generator' (sensors.Generator)
                    java.lang.UnsupportedOperationException: not yet
                    Fix: mend the cause.
                [SLT-620] Spark cannot analyse query 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    there is no 'valu'; there are 'value', 'name', 'count', 'kind', 'marks'
                    at sensors.Gauges.unknownColumn(Gauges.java:33)
                    Did you mean 'value'?
                    Fix: use a column that the dataset has at this place.
                [SLT-622] query 'gauges.more' has an operator that streams do not support.
                    streamlet 'gauges' (sensors.Gauges), outlet 'more'
                    Sorting is not supported on streaming DataFrames/Datasets, unless it is on aggregated DataFrame/Dataset in Complete output mode
                    at sensors.Gauges.sorted(Gauges.java:66)
                    Fix: replace the operator by what streams support.
                """);
    }

    @Test
    void anUnknownFieldInSql() throws IOException {
        wrong(outlet(Gauges::unknownColumnInText), """
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
        wrong(outlet(Gauges::wrongType), """
                [SLT-620] Spark cannot analyse query 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    Cannot resolve "(limits + 1)" due to data type mismatch: the left and right operands of the binary operator have incompatible types ("ARRAY<STRUCT<name: STRING NOT NULL, value: DOUBLE>>" and "INT")
                    at sensors.Gauges.wrongType(Gauges.java:41)
                    Fix: correct the query so that Spark can analyse it.
                """);
    }

    @Test
    void aSourceThatIsNotThere() throws IOException {
        wrong(
                egress((gauges, data) ->
                        gauges.files(session, "/no/such/folder").writeStream().format("noop")),
                """
                [SLT-620] Spark cannot analyse query 'gauges.sink'.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    Path does not exist: /no/such/folder
                    at sensors.Gauges.files(Gauges.java:95)
                    Fix: correct the query so that Spark can analyse it.
                """);
        clean(egress((gauges, data) ->
                gauges.files(session, folder.toString()).writeStream().format("noop")));
    }

    @Test
    void aColumnThatDoesNotFitTheType() throws IOException {
        wrong(outlet(Gauges::doesNotFitTheType), """
                [SLT-620] Spark cannot analyse query 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    'value' is STRING, which does not fit DOUBLE without loss
                    at sensors.Gauges.doesNotFitTheType(Gauges.java:45)
                    Fix: correct the query so that Spark can analyse it.
                """);
    }

    @Test
    void aDatasetWithoutTheFieldsOfTheOutlet() throws IOException {
        wrong(
                application((gauges, context) -> List.of(context.writeStream(
                        () -> gauges.doesNotFitTheOutlet(context.readStream(IN)), OUT, OutputMode.Append()))),
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
        wrong(egress((gauges, data) -> gauges.averages(data).writeStream().format("noop")), """
                [SLT-621] the output mode of query 'gauges.sink' does not fit it.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    append mode is not for streaming aggregations without watermark
                    at sensors.Gauges.averages(Gauges.java:56)
                    Fix: call withWatermark before the aggregation and group by its column, or choose the output mode update or complete.
                """);
        clean(egress((gauges, data) ->
                gauges.averages(data).writeStream().outputMode("update").format("noop")));
    }

    @Test
    void completeModeWithoutAnAggregation() throws IOException {
        wrong(
                egress((gauges, data) ->
                        gauges.all(data).writeStream().outputMode("complete").format("noop")),
                """
                [SLT-621] the output mode of query 'gauges.sink' does not fit it.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    complete mode is not for no streaming aggregations
                    at sensors.Gauges.all(Gauges.java:29)
                    Fix: choose another output mode.
                """);
    }

    @Test
    void aJoinThatIsRefusedOnlyByThePlanner() throws IOException {
        wrong(outlet(Gauges::joined), """
                [SLT-622] query 'gauges.out' has an operator that streams do not support.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    Stream-stream join without equality predicate is not supported
                    Fix: replace the operator by what streams support.
                """);
    }

    @Test
    void aLambdaThatHoldsTheStreamlet() throws IOException {
        wrong(outlet(Gauges::scaled), """
                [SLT-623] a function of query 'gauges.out' cannot be sent to executors.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    sensors.Gauges is not Serializable
                    held by a lambda in sensors.Gauges.scaled
                    Fix: copy what the function needs into local variables before it, or make the class Serializable.
                """);
        clean(outlet(Gauges::scaledWithoutTheStreamlet));
    }

    @Test
    void aFunctionOfAColumnWithAFieldThatIsNotSerializable() throws IOException {
        wrong(
                egress((gauges, data) ->
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
        wrong(egress(Gauges::foreach), """
                [SLT-623] a function of query 'gauges.sink' cannot be sent to executors.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    sensors.Gauges.Scale is not Serializable
                    held by field 'scale' of sensors.Gauges.Scaler
                    Fix: copy what the function needs into local variables before it, or make the class Serializable.
                """);
    }

    @Test
    void aSinkWithoutAPath() throws IOException {
        sink(Gauges::noPath, "the option 'path' is not set");
    }

    @Test
    void aSinkOfAnUnknownFormat() throws IOException {
        sink(
                Gauges::unknownFormat,
                "Failed to find the data source: jsn. Make sure the provider name is correct and the package is"
                        + " properly registered and compatible with your Spark version");
    }

    @Test
    void filesInAnOutputModeThatTheyDoNotHave() throws IOException {
        sink(
                (gauges, data) ->
                        gauges.filesOfAverages(data, folder.resolve("output").toString()),
                "a sink of json files supports the output mode append alone, not update");
    }

    @Test
    void filesPartitionedByAnUnknownColumn() throws IOException {
        sink(
                (gauges, data) ->
                        gauges.partitionedFiles(data, folder.resolve("output").toString()),
                "there is no column 'nam' to partition by, only 'name', 'value', 'count', 'kind', 'seen', 'price',"
                        + " 'limits', 'marks', 'note'");
    }

    @Test
    void noSinkIsTouched() throws IOException {
        Path output = folder.resolve("output");

        clean(egress((gauges, data) -> gauges.files(data, output.toString())));

        assertThat(output).doesNotExist();
    }

    @Test
    void codeThatFails() throws IOException {
        wrong(outlet(Gauges::fails), """
                [SLT-625] query 'gauges.out' cannot be built.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    java.lang.IndexOutOfBoundsException: Index: 1 Size: 1
                    at sensors.Gauges.fails(Gauges.java:91)
                    Fix: mend the cause.
                """);
    }

    @Test
    void twoQueriesOfOneName() throws IOException {
        wrong(
                application((gauges, context) -> List.of(
                        context.writeStream(context.readStream(IN), OUT, OutputMode.Append()),
                        context.writeStream(context.readStream(IN), OUT, OutputMode.Append()),
                        context.startEgress(
                                "noop",
                                context.readStream(IN)
                                        .writeStream()
                                        .format("noop")
                                        .queryName("gauges.out")))),
                """
                [SLT-626] two queries of streamlet 'gauges' have the name 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    Fix: write each outlet once, and give each query a name of its own.
                [SLT-626] two queries of streamlet 'gauges' have the name 'gauges.out'.
                    streamlet 'gauges' (sensors.Gauges), egress 'noop'
                    the first is that of outlet 'out'
                    Fix: write each outlet once, and give each query a name of its own.
                """);
    }

    @Test
    void aStreamletThatMakesItsQueriesItself() throws IOException {
        wrong(application((gauges, context) -> new Averages(IN, OUT).start(context)), """
                [SLT-606] the dataset does not have the fields of 'io.streamlets.spark.codec.sample.Gauge'.
                    streamlet 'gauges' (sensors.Gauges), outlet 'out'
                    the dataset has name, value
                    field 'count' (bigint) is missing
                    field 'kind' (string) is missing
                    field 'seen' (timestamp) is missing
                    field 'price' (decimal(10,2)) is missing
                    field 'limits' (array<struct<name:string,value:double>>) is missing
                    field 'marks' (map<string,int>) is missing
                    field 'note' (string) is missing
                    at sensors.Averages.buildStreamingQueries(Averages.java:50)
                    Fix: select columns of these names and types before writing.
                [SLT-620] Spark cannot analyse a query of streamlet 'gauges'.
                    streamlet 'gauges' (sensors.Gauges)
                    there is no 'nme'; there are 'name', 'value'
                    at sensors.Averages.buildStreamingQueries(Averages.java:51)
                    Did you mean 'name'?
                    Fix: use a column that the dataset has at this place.
                """);
        assertThat(Averages.started()).hasSize(2).noneMatch(StreamingQuery::isActive);
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void eachStreamletHasItsOwnSparkSettings() throws IOException {
        TestApplication application =
                egress((gauges, data) -> data.select("NAME").writeStream().format("noop"));

        clean(application);
        assertThat(application.execute("verify", "app.streamlets.gauges.config.spark.sql.caseSensitive=true"))
                .isEqualTo(1);
        assertThat(application.err()).contains("there is no 'NAME'; there are '");
        assertThat(application.execute("verify", "app.runtimes.spark.config.spark.sql.caseSensitive=true"))
                .isEqualTo(1);
        clean(application);
        assertThat(application.execute("verify", "app.streamlets.gauges.config.spark.executor.memory=2g"))
                .isEqualTo(2);
        assertThat(application.err()).startsWith("[SLT-517] ");
    }

    @Test
    void aMountWithoutAFolderGetsAnEmptyOne() throws IOException {
        List<Path> mounts = new ArrayList<>();
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TestApplication.TOPICS,
                new Streamlet("sensors.Generator", context -> List.of()),
                new Streamlet("sensors.Printer", context -> {
                    assertThat(context.mountedPath("paper")).isDirectory();
                    assertThat(context.checkpointDir("own")).startsWith("file:");
                    mounts.add(context.mountedPath("paper"));
                    return List.of();
                }));

        clean(application);
        assertThat(application.execute("verify", "app.streamlets.printer.volume-mounts.paper=" + folder))
                .isZero();

        assertThat(mounts).hasSize(2).last().isEqualTo(folder);
        assertThat(mounts.get(0)).doesNotExist();
    }

    @Test
    void warningsOfTheBlueprintFailNothing() throws IOException {
        TestApplication application = application((gauges, context) -> List.of());
        application.compile(TestApplication.GAUGES.replace("[gauges.in]", "[gauges.in], compatibility = none"));
        application.generatorWrites("src", "long");

        assertThat(application.execute("verify")).isZero();
        assertThat(application.err()).startsWith("warning: [SLT-453] ");
        assertThat(application.out()).startsWith("The blueprint, the configuration and the queries of 'sensors' are");
    }

    @Test
    void secretsAreNotShown() throws IOException {
        TestApplication application = application((gauges, context) -> {
            throw new IllegalArgumentException("'" + context.parameters().string("password") + "' opens no door");
        });

        assertThat(application.execute("verify", "app.streamlets.gauges.config-parameters.password=sesame"))
                .isEqualTo(1);
        assertThat(application.err()).isEqualTo("""
                [SLT-625] the queries of streamlet 'gauges' cannot be built.
                    streamlet 'gauges' (sensors.Gauges)
                    java.lang.IllegalArgumentException: '***' opens no door
                    Fix: mend the cause.
                """);
        wrong(application, application.err());
    }

    @Test
    void secretsOfSeveralLinesAreNotShown() throws IOException {
        TestApplication application = application((gauges, context) -> {
            throw new IllegalArgumentException(
                    "no door for " + context.parameters().string("password"));
        });

        assertThat(application.execute("verify", "app.streamlets.gauges.config-parameters.password=open\n\nsesame."))
                .isEqualTo(1);
        assertThat(application.err()).isEqualTo("""
                [SLT-625] the queries of streamlet 'gauges' cannot be built.
                    streamlet 'gauges' (sensors.Gauges)
                    java.lang.IllegalArgumentException: no door for ***
                    Fix: mend the cause.
                """);
    }

    private static void clean(TestApplication application) throws IOException {
        assertThat(application.execute("verify")).describedAs(application.err()).isZero();
        assertThat(application.err()).isEmpty();
        assertThat(application.out())
                .startsWith(
                        "The blueprint, the configuration and the queries of 'sensors' are in order: 2 streamlets, ");
    }

    private static void wrong(TestApplication application, String findings) throws IOException {
        assertThat(application.execute("verify")).isEqualTo(1);
        assertThat(application.err()).isEqualTo(findings);
        assertThat(application.out()).isEmpty();
    }

    private void sink(BiFunction<Gauges, Dataset<Gauge>, DataStreamWriter<?>> method, String reason)
            throws IOException {
        wrong(egress(method), """
                [SLT-624] the sink of query 'gauges.sink' is not set up.
                    streamlet 'gauges' (sensors.Gauges), egress 'sink'
                    %s
                    Fix: set format, options and output mode of the writer so that they fit.
                """.formatted(reason));
    }

    private TestApplication egress(BiFunction<Gauges, Dataset<Gauge>, DataStreamWriter<?>> method) throws IOException {
        return application((gauges, context) ->
                List.of(context.startEgress("sink", () -> method.apply(gauges, context.readStream(IN)))));
    }

    private TestApplication outlet(BiFunction<Gauges, Dataset<Gauge>, Dataset<Gauge>> method) throws IOException {
        return application((gauges, context) -> List.of(
                context.writeStream(() -> method.apply(gauges, context.readStream(IN)), OUT, OutputMode.Append())));
    }

    private TestApplication application(BiFunction<Gauges, SparkStreamletContext, List<StreamingQuery>> start)
            throws IOException {
        return new TestApplication(
                folder.resolve("classes"),
                TestApplication.GAUGES,
                new Streamlet("sensors.Generator", context -> List.of()),
                new Streamlet("sensors.Gauges", context -> start.apply(new Gauges(), context)));
    }

    private record Streamlet(String className, Function<SparkStreamletContext, List<StreamingQuery>> queries)
            implements SparkStreamlet {
        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            return queries.apply(context);
        }
    }
}
