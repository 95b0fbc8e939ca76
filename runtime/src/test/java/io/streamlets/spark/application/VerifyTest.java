package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sensors.Averages;
import sensors.Gauges;

/** {@code verify}: an application that has neither a broker nor data, as a whole. */
@SparkTest
final class VerifyTest {
    private final SparkSession session;

    @TempDir
    private Path folder;

    VerifyTest(SparkSession session) {
        this.session = session;
    }

    @Test
    void rightQueriesAreInOrder() throws IOException {
        VerifiedGauges.clean(gauges().application((gauges, context) -> List.of(
                context.writeStream(
                        () -> gauges.all(context.readStream(VerifiedGauges.IN)),
                        VerifiedGauges.OUT,
                        OutputMode.Append()),
                context.writeStream(
                        () -> gauges.scaledWithoutTheStreamlet(context.readStream(VerifiedGauges.IN)),
                        VerifiedGauges.MORE,
                        OutputMode.Append()),
                context.startEgress("console", () -> gauges.console(context.readStream(VerifiedGauges.IN))),
                context.startEgress(
                        "windows",
                        () -> gauges.averagesOfWindows(context.readStream(VerifiedGauges.IN))
                                .writeStream()
                                .format("noop")))));
    }

    @Test
    void allFindingsOfAllStreamletsAreReported() throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TestApplication.GAUGES,
                new VerifiedGauges.Streamlet("sensors.Generator", context -> {
                    throw new UnsupportedOperationException("not yet");
                }),
                new VerifiedGauges.Streamlet("sensors.Gauges", context -> {
                    Gauges gauges = new Gauges();
                    return List.of(
                            context.writeStream(
                                    () -> gauges.unknownColumn(context.readStream(VerifiedGauges.IN)),
                                    VerifiedGauges.OUT,
                                    OutputMode.Append()),
                            context.writeStream(
                                    () -> gauges.sorted(context.readStream(VerifiedGauges.IN)),
                                    VerifiedGauges.MORE,
                                    OutputMode.Append()));
                }));

        VerifiedGauges.wrong(application, """
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
    void twoQueriesOfOneName() throws IOException {
        VerifiedGauges.wrong(
                gauges().application((gauges, context) -> List.of(
                        context.writeStream(
                                context.readStream(VerifiedGauges.IN), VerifiedGauges.OUT, OutputMode.Append()),
                        context.writeStream(
                                context.readStream(VerifiedGauges.IN), VerifiedGauges.OUT, OutputMode.Append()),
                        context.startEgress(
                                "noop",
                                context.readStream(VerifiedGauges.IN)
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
    void twoStreamletsWhoseQueriesHaveOneName() throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                """
                blueprint {
                  streamlets { left = sensors.Gauges, right = sensors.Gauges, generator = sensors.Generator }
                  topics {
                    data { producers = [generator.out], consumers = [left.in, right.in] }
                    out { producers = [left.out, right.out] }
                    more { producers = [left.more, right.more] }
                  }
                }
                """,
                new VerifiedGauges.Streamlet("sensors.Generator", context -> List.of()),
                new VerifiedGauges.Streamlet(
                        "sensors.Gauges",
                        context -> List.of(context.startEgress(
                                "console",
                                () -> context.readStream(VerifiedGauges.IN)
                                        .writeStream()
                                        .format("noop")
                                        .queryName("console")))));

        VerifiedGauges.wrong(application, """
                [SLT-626] two queries of streamlets 'left' and 'right' have the name 'console'.
                    streamlet 'right' (sensors.Gauges), egress 'console'
                    the first is that of streamlet 'left', egress 'console'
                    Fix: leave the name out, so that the query gets one with its streamlet's ref.
                """);
        assertThat(application.execute("verify", "app.streamlets.right.config.spark.sql.caseSensitive=true"))
                .describedAs("in a session of its own: " + application.err())
                .isZero();
    }

    @Test
    void aStreamletThatMakesItsQueriesItself() throws IOException {
        VerifiedGauges.wrong(
                gauges().application((gauges, context) ->
                        new Averages(VerifiedGauges.IN, VerifiedGauges.OUT).start(context)),
                """
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
        TestApplication application = gauges().egress(
                        (gauges, data) -> data.select("NAME").writeStream().format("noop"));

        VerifiedGauges.clean(application);
        assertThat(application.execute("verify", "app.streamlets.gauges.config.spark.sql.caseSensitive=true"))
                .isEqualTo(1);
        assertThat(application.err()).contains("there is no 'NAME'; there are '");
        assertThat(application.execute("verify", "app.runtimes.spark.config.spark.sql.caseSensitive=true"))
                .isEqualTo(1);
        VerifiedGauges.clean(application);
        assertThat(application.execute("verify", "app.streamlets.gauges.config.spark.executor.memory=2g"))
                .isEqualTo(2);
        assertThat(application.err()).startsWith("[SLT-517] ");
    }

    @Test
    void warningsOfTheBlueprintFailNothing() throws IOException {
        TestApplication application = gauges().application((gauges, context) -> List.of());
        application.compile(TestApplication.GAUGES.replace("[gauges.in]", "[gauges.in], compatibility = none"));
        application.generatorWrites("src", "long");

        assertThat(application.execute("verify")).isZero();
        assertThat(application.err()).startsWith("warning: [SLT-453] ");
        assertThat(application.out()).startsWith("The blueprint, the configuration and the queries of 'sensors' are");
    }

    @Test
    void secretsAreNotShown() throws IOException {
        TestApplication application = gauges().application((gauges, context) -> {
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
        VerifiedGauges.wrong(application, application.err());
    }

    @Test
    void secretsOfSeveralLinesAreNotShown() throws IOException {
        TestApplication application = gauges().application((gauges, context) -> {
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

    private VerifiedGauges gauges() {
        return new VerifiedGauges(folder.resolve("classes"));
    }
}
