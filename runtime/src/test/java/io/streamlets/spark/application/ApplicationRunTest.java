package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sensors.Faulty;

/** {@code run} of an application without topics, on the session that the tests share. */
@SparkTest
final class ApplicationRunTest {
    private static final String MASTER = "app.runtimes.spark.config.spark.master=local[2]";
    private static final String TWO = """
            blueprint {
              streamlets {
                first = sensors.Reader
                second = sensors.Reader
              }
            }
            """;

    private final SparkSession session;

    @TempDir
    private Path folder;

    ApplicationRunTest(SparkSession session) {
        this.session = session;
    }

    @BeforeEach
    void input() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "1\n2\n3\n");
    }

    @Test
    void endsWellWhenAllHasBeenDoneAndGoesOnTheNextTime() throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TestApplication.READER,
                reader(lines -> lines.writeStream()
                        .format("json")
                        .option("path", folder.resolve("output").toString())));

        for (int run = 0; run < 2; run++) {
            int code = application.execute(
                    "run",
                    MASTER,
                    "app.storage=" + folder.resolve("storage"),
                    "app.streamlets.reader.trigger=available-now",
                    "app.streamlets.reader.config-parameters.folder=" + folder.resolve("input"));
            assertThat(application.err()).isEmpty();
            assertThat(code).isZero();
            assertThat(session.read().json(folder.resolve("output").toString()).count())
                    .isEqualTo(3);
        }
        assertThat(folder.resolve("storage/checkpoints/reader/sink/commits/0")).exists();
        assertThat(session.sparkContext().isStopped()).isFalse();
    }

    @Test
    void oneFailedStreamletFailsTheApplicationAndStopsTheOthers() throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TWO,
                new Reader((context, lines) -> context.streamletRef().equals("second")
                        ? lines.writeStream().foreachBatch(Faulty.divide())
                        : lines.writeStream().format("noop")));

        int code = application.execute(
                "run",
                MASTER,
                "--storage",
                folder.resolve("storage").toString(),
                "app.streamlets.first.config-parameters.folder=" + folder.resolve("input"),
                "app.streamlets.second.config-parameters.folder=" + folder.resolve("input"));

        assertThat(code).isEqualTo(1);
        assertThat(application.err()).isEqualTo("""
                        [SLT-601] query 'second.sink' of streamlet 'second' failed.
                            java.lang.ArithmeticException: / by zero
                            at sensors.Faulty.divide(Faulty.java:23)
                            Fix: mend the cause and start again; the query goes on from its checkpoint.
                        """);
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void aStreamletHasSqlSettingsOfItsOwn() throws IOException {
        TestApplication application =
                new TestApplication(folder.resolve("classes"), TWO, new Reader((context, lines) -> {
                    String partitions = context.session().conf().get("spark.sql.shuffle.partitions");
                    return lines.selectExpr("'" + partitions + "' as partitions")
                            .writeStream()
                            .format("json")
                            .option(
                                    "path",
                                    folder.resolve(context.streamletRef()).toString());
                }));

        int code = application.execute(
                "run",
                MASTER,
                "app.storage=" + folder.resolve("storage"),
                "app.streamlets.first.trigger=available-now",
                "app.streamlets.second.trigger=available-now",
                "app.streamlets.second.config.spark.sql.shuffle.partitions=7",
                "app.streamlets.first.config-parameters.folder=" + folder.resolve("input"),
                "app.streamlets.second.config-parameters.folder=" + folder.resolve("input"));

        assertThat(application.err()).isEmpty();
        assertThat(code).isZero();
        assertThat(partitionsOf("first")).isEqualTo("2");
        assertThat(partitionsOf("second")).isEqualTo("7");
    }

    @Test
    void aSettingOfTheProcessCannotBeThatOfOneOfSeveralStreamlets() throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TWO,
                reader(lines -> lines.writeStream().format("noop")));

        int code = application.execute(
                "run",
                MASTER,
                "app.storage=" + folder.resolve("storage"),
                "app.streamlets.second.config.spark.executor.memory=2g",
                "app.streamlets.first.config-parameters.folder=" + folder.resolve("input"),
                "app.streamlets.second.config-parameters.folder=" + folder.resolve("input"));

        assertThat(code).isEqualTo(2);
        assertThat(application.err()).isEqualTo("""
                        [SLT-517] 'app.streamlets.second.config.spark.executor.memory' cannot be set for one of several streamlets.
                            the command line
                            Spark has one value of it for all streamlets of a process
                            Fix: set 'app.runtimes.spark.config.spark.executor.memory', or run the streamlet alone with --streamlet second.
                        """);
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void aFailureThatNobodyForesawHasItsStackTrace() throws IOException {
        TestApplication application = new TestApplication(folder.resolve("classes"), TestApplication.READER);

        int code = application.execute(
                "run",
                MASTER,
                "app.storage=" + folder.resolve("storage"),
                "app.streamlets.reader.config-parameters.folder=" + folder.resolve("input"));

        assertThat(code).isEqualTo(1);
        assertThat(application.err()).startsWith("""
                        [SLT-900] the application failed for a reason that Streamlets does not know.
                            java.lang.IllegalStateException: the main class of 'sensors' was compiled without sensors.Reader; compile it again
                            Fix: report this together with the lines below.
                        java.lang.IllegalStateException: the main class of 'sensors' was compiled without sensors.Reader; compile it again
                        \tat io.streamlets.spark.application.Application.""");
    }

    private String partitionsOf(String ref) {
        return session.read().json(folder.resolve(ref).toString()).first().getString(0);
    }

    private static SparkStreamlet reader(Function<Dataset<Row>, DataStreamWriter<?>> sink) {
        return new Reader((context, lines) -> sink.apply(lines));
    }

    private interface Sink {
        DataStreamWriter<?> of(SparkStreamletContext context, Dataset<Row> lines);
    }

    /** As it would be generated for a class with a parameter and an egress. */
    private record Reader(Sink sink) implements SparkStreamlet {
        @Override
        public String className() {
            return "sensors.Reader";
        }

        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            String folder = context.parameters().string("folder");
            return List.of(context.startEgress(
                    "sink",
                    sink.of(
                            context,
                            context.session().readStream().format("text").load(folder))));
        }
    }
}
