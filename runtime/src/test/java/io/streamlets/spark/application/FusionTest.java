package io.streamlets.spark.application;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications all of whose topics are fused, so that they need no Kafka. */
@SparkTest
final class FusionTest {
    private static final InletPort<Gauge> IN = InletPort.of("in", GaugeCodec.codec());
    private static final OutletPort<Gauge> OUT = OutletPort.of("out", GaugeCodec.codec());

    private static final String CHAIN = """
            blueprint {
              streamlets {
                generator = sensors.Generator
                gauges    = sensors.Filter
                printer   = sensors.Printer
              }
              topics {
                data { producers = [generator.out], consumers = [gauges.in] }
                more { producers = [gauges.out],    consumers = [printer.in] }
              }
            }
            """;

    private static final String FUSED = CHAIN.replace("] }\n", "], fused = true }\n");

    private final SparkSession session;

    @TempDir
    private Path folder;

    private Path input;
    private UnaryOperator<Dataset<Gauge>> gauges =
            data -> data.filter(col("value").gt(1));
    private OutputMode mode = OutputMode.Append();
    private Trigger trigger = Trigger.ProcessingTime(0);
    private boolean readsTwice;

    FusionTest(SparkSession session) {
        this.session = session;
    }

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        Files.createDirectory(folder.resolve("paper"));
    }

    @Test
    void recordsGoFromStreamletToStreamletWithoutKafka() throws IOException {
        add("a", "low 1", "high 2", "higher 3");
        TestApplication application = run(FUSED);

        assertThat(application.out()).contains("Fused in query 'printer.sink': topics 'data', 'more'.\n");
        assertThat(printed()).containsExactlyInAnyOrder("high 2.0", "higher 3.0");
        assertThat(checkpoints()).containsExactly("printer/sink.fused.data.more");
        assertThat(application.err()).isEmpty();
    }

    @Test
    void aRunGoesOnWhereTheLastOneStopped() throws IOException {
        add("a", "high 2");
        run(FUSED);
        add("b", "higher 3");
        TestApplication application = run(FUSED);

        assertThat(printed()).containsExactlyInAnyOrder("high 2.0", "higher 3.0");
        assertThat(application.err()).isEmpty();
    }

    @Test
    void aBatchThatFailedIsRepeated() throws IOException {
        add("a", "high 2");
        run(FUSED);
        add("b", "higher 3");
        gauges = data -> data.map(
                (MapFunction<Gauge, Gauge>) gauge -> {
                    throw new IllegalStateException("no " + gauge.name());
                },
                GaugeCodec.codec().encoder());
        TestApplication failed = application(FUSED);
        assertThat(failed.execute(arguments())).isEqualTo(1);
        assertThat(failed.err())
                .startsWith("[SLT-601] query 'printer.sink' of streamlet 'printer' failed.\n")
                .contains("no higher");
        gauges = data -> data;
        run(FUSED);

        assertThat(printed()).containsExactlyInAnyOrder("high 2.0", "higher 3.0");
    }

    @Test
    void aRowThatHasNoRecordIsTreatedAsTheOutletSays() throws IOException {
        add("a", "high 2", "higher 3");
        gauges = data -> data.withColumn("name", when(col("value").gt(2), col("name")))
                .as(GaugeCodec.codec().encoder());
        TestApplication failed = application(FUSED);
        assertThat(failed.execute(arguments())).isEqualTo(1);
        assertThat(failed.err()).contains("[SLT-605]", "written by 'gauges.out'");

        FileUtil.fullyDelete(folder.resolve("storage").toFile());
        run(FUSED, "app.streamlets.gauges.outlets.out.on-invalid=skip");
        assertThat(printed()).containsExactly("higher 3.0");
    }

    @Test
    void aStreamletWithStateBetweenTwoWithout() throws IOException {
        add("a", "high 2", "high 3", "low 1");
        gauges = data -> data.dropDuplicates("name");
        run(FUSED);
        add("b", "high 5", "other 6");
        run(FUSED);

        assertThat(printed()).hasSize(3).contains("low 1.0", "other 6.0").anyMatch(line -> line.startsWith("high "));
    }

    @Test
    void verifySaysWhatIsFused() throws IOException {
        TestApplication application = application(FUSED);
        assertThat(application.execute(arguments("verify")))
                .describedAs(application.err())
                .isZero();
        assertThat(application.out()).contains("\nFused in query 'printer.sink': topics 'data', 'more'.\n");
        assertThat(checkpoints()).isEmpty();
    }

    @Test
    void verifyNamesTheQueryThatKeepsTheState() throws IOException {
        gauges = data -> data.dropDuplicates("name");
        TestApplication application = application(FUSED);
        assertThat(application.execute(arguments("verify")))
                .describedAs(application.err())
                .isZero();
        assertThat(application.out())
                .contains("\n  query 'printer.sink'\n    state        removal of duplicates\n")
                .doesNotContain("query 'gauges.out'");
    }

    @Test
    void anOutletThatReplacesWhatItWrote() throws IOException {
        mode = OutputMode.Update();
        wrong(FUSED, """
                [SLT-533] topic 'more' cannot be fused in this run.
                    blueprint.conf:9:75
                    outlet 'gauges.out' has the output mode update: only what is appended can be read on in the same query
                    Fix: set 'app.topics.more.fused = false' for this run, or change what stands above.
                """);
    }

    @Test
    void anOutletWithATriggerOfItsOwn() throws IOException {
        trigger = Trigger.ProcessingTime(1000);
        wrong(FUSED, """
                [SLT-533] topic 'more' cannot be fused in this run.
                    blueprint.conf:9:75
                    outlet 'gauges.out' has a trigger of its own
                    Fix: set 'app.topics.more.fused = false' for this run, or change what stands above.
                """);
    }

    @Test
    void anInletThatIsReadTwice() throws IOException {
        readsTwice = true;
        wrong(FUSED, """
                [SLT-533] topic 'more' cannot be fused in this run.
                    blueprint.conf:9:75
                    the queries of streamlet 'printer' do not read inlet 'printer.in' once altogether: what writes it would run for each of them
                    Fix: set 'app.topics.more.fused = false' for this run, or change what stands above.
                """);
    }

    @Test
    void aJoinOfAnInletWithItself() throws IOException {
        gauges = data -> data.withWatermark("seen", "1 minute")
                .as("a")
                .join(data.withWatermark("seen", "1 minute").as("b"), "name")
                .select("a.*")
                .as(GaugeCodec.codec().encoder());
        TestApplication application = application(FUSED);
        assertThat(application.execute(arguments("verify"))).isEqualTo(1);
        assertThat(application.err())
                .contains("    the queries of streamlet 'gauges' do not read inlet 'gauges.in' once altogether:");
    }

    @Test
    void onlyOneOfTheStreamletsRuns() throws IOException {
        TestApplication application = application(FUSED);
        assertThat(application.execute(arguments("run", "--streamlet", "gauges")))
                .isEqualTo(2);
        assertThat(application.err()).isEqualTo("""
                [SLT-533] topic 'data' cannot be fused in this run.
                    blueprint.conf:8:74
                    streamlet 'generator' does not run here
                    Fix: set 'app.topics.data.fused = false' for this run, or change what stands above.
                [SLT-533] topic 'more' cannot be fused in this run.
                    blueprint.conf:9:75
                    streamlet 'printer' does not run here
                    Fix: set 'app.topics.more.fused = false' for this run, or change what stands above.
                """);
    }

    @Test
    void streamletsWithDifferentSettings() throws IOException {
        TestApplication application = application(FUSED);
        assertThat(application.execute(arguments(
                        "verify",
                        "app.streamlets.gauges.trigger=5 s",
                        "app.streamlets.generator.config.spark.sql.shuffle.partitions=7")))
                .isEqualTo(1);
        assertThat(application.err()).isEqualTo("""
                [SLT-533] topic 'data' cannot be fused in this run.
                    blueprint.conf:8:74
                    'app.streamlets.generator.trigger' and 'app.streamlets.gauges.trigger' differ: one query has one trigger
                    streamlets 'generator' and 'gauges' have different settings of Spark, 'spark.sql.shuffle.partitions': one query runs with one
                    Fix: set 'app.topics.data.fused = false' for this run, or change what stands above.
                [SLT-533] topic 'more' cannot be fused in this run.
                    blueprint.conf:9:75
                    'app.streamlets.gauges.trigger' and 'app.streamlets.printer.trigger' differ: one query has one trigger
                    Fix: set 'app.topics.more.fused = false' for this run, or change what stands above.
                """);
    }

    @Test
    void whatIsConfiguredIsCheckedBeforeSparkStarts() throws IOException {
        String differ = """
                [SLT-533] topic 'more' cannot be fused in this run.
                    blueprint.conf:9:75
                    'app.streamlets.gauges.trigger' and 'app.streamlets.printer.trigger' differ: one query has one trigger
                    'app.streamlets.gauges.async-progress' and 'app.streamlets.printer.async-progress' differ: one query has one progress
                    Fix: set 'app.topics.more.fused = false' for this run, or change what stands above.
                """;
        String[] settings = {
            "app.streamlets.gauges.trigger=1 s",
            "app.streamlets.generator.trigger=1 s",
            "app.streamlets.gauges.async-progress=1 s",
            "app.streamlets.generator.async-progress=1000 ms",
            "app.streamlets.printer.volume-mounts.paper=" + folder.resolve("paper")
        };
        TestApplication application = application(FUSED);
        assertThat(application.execute(
                        Stream.concat(Stream.of("run", "--storage", folder + "/storage"), Stream.of(settings))
                                .toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(application.err()).startsWith(differ).contains("[SLT-512] no Spark master is set");
        assertThat(application.execute(Stream.concat(Stream.of("run", "--local"), Stream.of(settings))
                        .toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(application.err()).contains("[SLT-508]").endsWith(differ);
    }

    @Test
    void streamletsWhoseProgressCannotBeTrackedAsynchronously() throws IOException {
        gauges = data -> data.dropDuplicates("name");
        String problems = """
                [SLT-537] the progress of streamlet 'gauges' cannot be tracked asynchronously.
                    the command line
                    query 'gauges.out' keeps state or defines a watermark, which Spark writes down with each batch
                    Fix: set 'app.streamlets.gauges.async-progress = off'.
                [SLT-537] the progress of streamlet 'printer' cannot be tracked asynchronously.
                    the command line
                    query 'printer.sink' is an egress: a batch that is repeated has other records than before, which a sink may not bear
                    Fix: set 'app.streamlets.printer.async-progress = off'.
                """;
        TestApplication application = application(FUSED);
        for (String command : List.of("verify", "run")) {
            List<String> arguments = new ArrayList<>(List.of(command));
            for (String ref : List.of("generator", "gauges", "printer")) {
                arguments.add("app.streamlets." + ref + ".trigger=1 s");
                arguments.add("app.streamlets." + ref + ".async-progress=1 s");
            }
            assertThat(application.execute(arguments(arguments.toArray(String[]::new))))
                    .isEqualTo(command.equals("verify") ? 1 : 2);
            assertThat(application.err()).isEqualTo(problems);
        }
        assertThat(checkpoints()).isEmpty();
    }

    @Test
    void fuseAllLeavesWhatCannotBeFused() throws IOException {
        mode = OutputMode.Update();
        TestApplication application = application(CHAIN);
        assertThat(application.execute(arguments("verify", "app.fuse-all=true")))
                .isZero();
        assertThat(application.err()).isEqualTo("""
                note: [SLT-534] topic 'more' is not fused.
                    outlet 'gauges.out' has the output mode update: only what is appended can be read on in the same query
                    Fix: nothing need be done: the topic is one of Kafka; 'app.topics.more.fused = false' says so.
                """);
        assertThat(application.out()).contains("\nFused in query 'gauges.out': topic 'data'.\n");
    }

    @Test
    void fuseAllOfTheCommandLine() throws IOException {
        add("a", "high 2");
        // The cluster is asked for the topics only that stay on it.
        run(CHAIN, "--fuse-all", "app.kafka.clusters.default.bootstrap-servers=127.0.0.1:1");

        assertThat(printed()).containsExactly("high 2.0");
    }

    @Test
    void aStorageOfOtherFusedTopics() throws IOException {
        Files.createDirectories(folder.resolve("storage/checkpoints/gauges/out"));
        TestApplication application = application(FUSED);

        assertThat(application.execute(arguments())).isEqualTo(2);
        assertThat(application.err()).isEqualTo("""
                [SLT-536] query 'gauges.out' has run with other topics fused than now.
                    there is a checkpoint '%s/storage/checkpoints/gauges/out'
                    now the topic that 'gauges.out' writes is fused, and the query is a part of its reader's
                    what is on the topics and not yet read would be lost
                    Fix: fuse the topics of then, or let the application read all there is, stop it, and remove the checkpoint: the query then begins anew, with the first records that it can read.
                """.formatted(folder));
    }

    @Test
    void aQueryThatWasSmaller() throws IOException {
        Files.createDirectories(folder.resolve("storage/checkpoints/printer/sink"));
        Files.createDirectories(folder.resolve("storage/checkpoints/printer/sink.fused.more"));
        TestApplication application = application(FUSED);

        assertThat(application.execute(arguments())).isEqualTo(2);
        assertThat(application.err())
                .contains(
                        "    there is a checkpoint '" + folder + "/storage/checkpoints/printer/sink'\n",
                        "    there is a checkpoint '" + folder + "/storage/checkpoints/printer/sink.fused.more'\n",
                        "    now it is one with the queries before it, by the fused topics 'data', 'more'\n");
    }

    @Test
    void aQueryThatWasLarger() throws IOException {
        add("a", "high 2");
        run(CHAIN, "--fuse-all", "app.kafka.clusters.default.bootstrap-servers=127.0.0.1:1");
        mode = OutputMode.Update();
        TestApplication application = application(CHAIN);

        assertThat(application.execute(
                        arguments("run", "--fuse-all", "app.kafka.clusters.default.bootstrap-servers=127.0.0.1:1")))
                .isEqualTo(2);
        assertThat(application.err()).isEqualTo("""
                [SLT-536] query 'printer.sink' has run with other topics fused than now.
                    there is a checkpoint '%s/storage/checkpoints/printer/sink.fused.data.more'
                    now no topic is fused that the query would read
                    what is on the topics and not yet read would be lost
                    Fix: fuse the topics of then, or let the application read all there is, stop it, and remove the checkpoint: the query then begins anew, with the first records that it can read.
                """.formatted(folder));
    }

    private void wrong(String blueprint, String problems) throws IOException {
        TestApplication application = application(blueprint);
        assertThat(application.execute(arguments("verify"))).isEqualTo(1);
        assertThat(application.err()).isEqualTo(problems);
        assertThat(application.execute(arguments())).isEqualTo(2);
        assertThat(application.err()).isEqualTo(problems);
    }

    private TestApplication run(String blueprint, String... more) throws IOException {
        TestApplication application = application(blueprint);
        String[] command = Stream.concat(Stream.of("run"), Stream.of(more)).toArray(String[]::new);
        assertThat(application.execute(arguments(command)))
                .describedAs(application.err())
                .isZero();
        return application;
    }

    private String[] arguments(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command.length == 0 ? new String[] {"run"} : command));
        arguments.add("app.runtimes.spark.config.spark.master=local[2]");
        arguments.add("app.storage=" + folder.resolve("storage"));
        arguments.add("app.streamlets.printer.volume-mounts.paper=" + folder.resolve("paper"));
        for (String ref : List.of("generator", "gauges", "printer")) {
            String setting = "app.streamlets." + ref + ".trigger=";
            if (arguments.stream().noneMatch(argument -> argument.startsWith(setting))) {
                arguments.add(setting + "available-now");
            }
        }
        return arguments.toArray(String[]::new);
    }

    private TestApplication application(String blueprint) throws IOException {
        return new TestApplication(
                folder.resolve("classes"),
                blueprint,
                new VerifiedGauges.Streamlet("sensors.Generator", this::generate),
                new VerifiedGauges.Streamlet(
                        "sensors.Filter",
                        context ->
                                List.of(context.writeStream(gauges.apply(context.readStream(IN)), OUT, mode, trigger))),
                new VerifiedGauges.Streamlet("sensors.Printer", this::print));
    }

    private List<StreamingQuery> generate(SparkStreamletContext context) {
        Dataset<Gauge> data = context.session()
                .readStream()
                .option("maxFilesPerTrigger", 1)
                .text(input.toString())
                .select(split(col("value"), " ").as("words"))
                .select(
                        col("words").getItem(0).as("name"),
                        col("words").getItem(1).cast("double").as("value"),
                        lit(null).cast("long").as("count"),
                        lit("SMALL").as("kind"),
                        lit("2026-01-02T03:04:05Z").cast("timestamp").as("seen"),
                        lit("1.25").cast("decimal(9,2)").as("price"),
                        array().cast("array<struct<name:string,value:double>>").as("limits"),
                        map().cast("map<string,int>").as("marks"),
                        lit(null).cast("string").as("note"))
                .as(GaugeCodec.codec().encoder());
        return List.of(context.writeStream(() -> data, OUT, OutputMode.Append()));
    }

    private List<StreamingQuery> print(SparkStreamletContext context) {
        Dataset<Gauge> data = context.readStream(IN);
        List<StreamingQuery> queries = new ArrayList<>();
        queries.add(context.startEgress(
                "sink",
                data.writeStream()
                        .format("json")
                        .option("path", folder.resolve("printed").toString())));
        if (readsTwice) {
            queries.add(context.startEgress("second", data.writeStream().format("noop")));
        }
        return queries;
    }

    private void add(String file, String... lines) throws IOException {
        Files.write(input.resolve("." + file), List.of(lines));
        Files.move(input.resolve("." + file), input.resolve(file));
    }

    private List<String> printed() {
        return session
                .read()
                .json(folder.resolve("printed").toString())
                .select("name", "value")
                .collectAsList()
                .stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    private List<String> checkpoints() throws IOException {
        Path checkpoints = folder.resolve("storage/checkpoints");
        if (!Files.exists(checkpoints)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(checkpoints, 2)) {
            return paths.filter(path -> checkpoints.relativize(path).getNameCount() == 2)
                    .map(path -> checkpoints.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
