package io.streamlets.spark.execution;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.StreamletExecution;
import io.streamlets.spark.StreamletFailure;
import io.streamlets.spark.codec.sample.GaugeCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;
import sensors.Faulty;

@SparkTest
final class StreamletStarterTest {
    private final SparkSession session;
    private StreamletStarter starter;

    @TempDir
    private Path folder;

    StreamletStarterTest(SparkSession session) {
        this.session = session;
    }

    @BeforeEach
    void open() {
        starter = new StreamletStarter(session.sparkContext(), Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        starter.close();
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void isReadyAtTheFirstBatchAndCompletesWhenItsTriggerHasDoneItsWork() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "1\n2\n3\n");

        StreamletExecution execution = starter.start(
                Streamlets.of(context -> List.of(context.startEgress(
                        "sink",
                        Streamlets.lines(context, input)
                                .writeStream()
                                .format("noop")
                                .trigger(Trigger.AvailableNow())))),
                Streamlets.context(session, "reader", folder));

        execution.ready().get(30, SECONDS);
        execution.completed().get(30, SECONDS);
        assertThat(execution.streamletRef()).isEqualTo("reader");
    }

    @Test
    void isReadyWhenAQueryLooksForDataAndFindsNone() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        SparkSession impatient = session.newSession();
        impatient.conf().set("spark.sql.streaming.noDataProgressEventInterval", "100");

        StreamletExecution execution = starter.start(
                Streamlets.of(context -> List.of(context.startEgress(
                        "sink", Streamlets.lines(context, input).writeStream().format("noop")))),
                Streamlets.context(impatient, "reader", folder));

        execution.ready().get(30, SECONDS);
        assertThat(execution.completed()).isNotDone();
        execution.stop();
    }

    @Test
    void oneFailedQueryStopsTheOthersAndSaysWhy() {
        StreamletExecution execution = starter.start(
                Streamlets.of(context -> List.of(
                        context.startEgress(
                                "good", Streamlets.ticks(context).writeStream().format("noop")),
                        context.startEgress(
                                "bad", Streamlets.ticks(context).writeStream().foreachBatch(Faulty.divide())))),
                Streamlets.context(session, "average", folder));

        assertThatThrownBy(() -> execution.completed().get(30, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        StreamletFailure.class,
                        failure -> assertThat(failure.problem().text()).isEqualTo("""
                                [SLT-601] query 'average.bad' of streamlet 'average' failed.
                                    java.lang.ArithmeticException: / by zero
                                    at sensors.Faulty.divide(Faulty.java:23)
                                    Fix: mend the cause and start again; the query goes on from its checkpoint."""));
        assertThat(execution.ready()).isCompletedExceptionally();
        execution.stop();
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void aQueryThatIsStartedAfterAnotherFailedIsStoppedToo() {
        StreamletExecution execution = starter.start(
                Streamlets.of(context -> {
                    StreamingQuery bad = context.startEgress(
                            "bad", Streamlets.ticks(context).writeStream().foreachBatch(Faulty.divide()));
                    assertThatThrownBy(bad::awaitTermination).hasMessageContaining("/ by zero");
                    return List.of(
                            bad,
                            context.startEgress(
                                    "late",
                                    Streamlets.ticks(context).writeStream().format("noop")));
                }),
                Streamlets.context(session, "average", folder));

        assertThatThrownBy(() -> execution.completed().get(30, SECONDS)).isInstanceOf(ExecutionException.class);
        execution.stop();
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void anInvalidRecordIsShownWithItsOwnReason() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "?\n");

        StreamletExecution execution = starter.start(
                Streamlets.of(context -> List.of(context.startEgress(
                        "sink",
                        Streamlets.lines(context, input)
                                .select(GaugeCodec.fromBytes(col("value").cast("binary")))
                                .writeStream()
                                .format("noop")))),
                Streamlets.context(session, "reader", folder));

        assertThatThrownBy(() -> execution.completed().get(30, SECONDS))
                .cause()
                .isInstanceOf(StreamletFailure.class)
                .hasMessage("""
                        [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                            [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': a string of -32 bytes exceeds the 0 bytes that are left.
                            at byte 0 of 1, in 'Gauge.name'
                            Fix: make every producer of the topic write 'io.streamlets.spark.codec.sample.Gauge' with the schema that this application was compiled with; what is in the topic stays there: to get past it, set the inlet's 'on-invalid' to skip or dead-letter.""");
    }

    @Test
    void stopsAllQueriesAndCompletes() throws Exception {
        StreamletExecution execution = starter.start(
                Streamlets.of(context -> List.of(
                        context.startEgress(
                                "one", Streamlets.ticks(context).writeStream().format("noop")),
                        context.startEgress(
                                "two", Streamlets.ticks(context).writeStream().format("noop")))),
                Streamlets.context(session, "ticker", folder));
        execution.ready().get(30, SECONDS);
        assertThat(session.streams().active()).hasSize(2);

        execution.stop();
        execution.stop();

        assertThat(execution.completed()).isCompleted();
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void aStreamletThatDoesNotStartLeavesNoQueryBehind() {
        assertThatThrownBy(() -> starter.start(
                        Streamlets.of(context -> {
                            context.startEgress(
                                    "first",
                                    Streamlets.ticks(context).writeStream().format("noop"));
                            return List.of(context.startEgress(
                                    "second",
                                    Streamlets.ticks(context)
                                            .select("timestmp")
                                            .writeStream()
                                            .format("noop")));
                        }),
                        Streamlets.context(session, "ticker", folder)))
                .isInstanceOf(StreamletFailure.class)
                .hasMessage("""
                        [SLT-601] streamlet 'ticker' did not start.
                            [UNRESOLVED_COLUMN.WITH_SUGGESTION] A column, variable, or function parameter with name `timestmp` cannot be resolved. Did you mean one of the following? [`timestamp`, `value`]. SQLSTATE: 42703
                            Fix: mend the cause and start again.""");
        assertThat(session.streams().active()).isEmpty();
    }

    @Test
    void namesQueriesAndCheckpointsAfterTheStreamletUnlessTheWriterHasItsOwn() {
        starter.start(
                Streamlets.of(context -> {
                    StreamingQuery ours = context.startEgress(
                            "sink", Streamlets.ticks(context).writeStream().format("noop"));
                    StreamingQuery theirs = context.startEgress(
                            "other",
                            Streamlets.ticks(context)
                                    .writeStream()
                                    .format("noop")
                                    .queryName("mine")
                                    .option("checkpointLocation", folder + "/mine"));
                    assertThat(ours.name()).isEqualTo("ticker.sink");
                    assertThat(theirs.name()).isEqualTo("mine");
                    return List.of(ours, theirs);
                }),
                Streamlets.context(session, "ticker", folder));

        assertThat(folder.resolve("checkpoints/ticker/sink/metadata")).exists();
        assertThat(folder.resolve("mine/metadata")).exists();
        assertThat(folder.resolve("checkpoints/ticker/other")).doesNotExist();
    }

    @Test
    void theConfiguredTriggerStandsAboveTheOneInTheCode() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));

        StreamletExecution execution = starter.start(
                Streamlets.of(context -> List.of(context.startEgress(
                        "sink",
                        Streamlets.lines(context, input)
                                .writeStream()
                                .format("noop")
                                .trigger(Trigger.ProcessingTime("1 hour"))))),
                Streamlets.context(session, "reader", folder, Trigger.AvailableNow()));

        execution.completed().get(30, SECONDS);
    }

    @Test
    void jobsAndLogLinesOfAQueryCarryTheStreamletsName() throws Exception {
        Map<String, String> seen = new ConcurrentHashMap<>();
        CountDownLatch ran = new CountDownLatch(1);

        starter.start(
                Streamlets.of(context -> List.of(context.startEgress(
                        "sink", Streamlets.ticks(context).writeStream().foreachBatch((batch, id) -> {
                            seen.put("pool", session.sparkContext().getLocalProperty("spark.scheduler.pool"));
                            seen.put("task", session.sparkContext().getLocalProperty("mdc.streamlet"));
                            seen.put("log", MDC.get("streamlet"));
                            ran.countDown();
                        })))),
                Streamlets.context(session, "ticker", folder));

        assertThat(ran.await(30, SECONDS)).isTrue();
        assertThat(seen)
                .containsExactlyInAnyOrderEntriesOf(Map.of("pool", "ticker", "task", "ticker", "log", "ticker"));
        assertThat(session.sparkContext().getLocalProperty("spark.scheduler.pool"))
                .isNull();
        assertThat(MDC.get("streamlet")).isNull();
    }

    @Test
    void tellsListenersWhatFlowsAndWhenItEnds() throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), "1\n2\n3\n");
        Map<String, QueryProgress> last = new ConcurrentHashMap<>();
        CountDownLatch ended = new CountDownLatch(1);
        starter.addListener(new ProgressListener() {
            @Override
            public void progress(QueryProgress progress) {
                last.put(progress.query(), progress);
            }

            @Override
            public void ended(String streamletRef, String query) {
                ended.countDown();
            }
        });

        starter.start(
                Streamlets.of(context -> List.of(context.startEgress(
                        "sink", Streamlets.lines(context, input).writeStream().format("noop")))),
                Streamlets.context(session, "reader", folder, Trigger.AvailableNow()));

        assertThat(ended.await(30, SECONDS)).isTrue();
        assertThat(last).containsOnlyKeys("reader.sink");
        QueryProgress progress = Objects.requireNonNull(last.get("reader.sink"));
        assertThat(progress.streamletRef()).isEqualTo("reader");
        assertThat(progress.totalInputRows()).isEqualTo(3);
        assertThat(progress.totalOutputRows()).isEqualTo(3);
    }

    @Test
    void aQueryThatIsNotReturnedBelongsToTheStreamletAsWell() {
        StreamletExecution execution = starter.start(
                Streamlets.of(context -> {
                    context.startEgress(
                            "forgotten", Streamlets.ticks(context).writeStream().foreachBatch(Faulty.divide()));
                    return List.of(context.startEgress(
                            "sink", Streamlets.ticks(context).writeStream().format("noop")));
                }),
                Streamlets.context(session, "ticker", folder));

        assertThatThrownBy(() -> execution.completed().get(30, SECONDS))
                .rootCause()
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aQueryOfASessionOfItsOwnIsWatchedToo() {
        SparkSession own = session.newSession();

        StreamletExecution execution = starter.start(
                Streamlets.of(context -> List.of(context.startEgress(
                        "sink",
                        own.readStream().format("rate").load().writeStream().foreachBatch(Faulty.divide())))),
                Streamlets.context(session, "ticker", folder));

        assertThatThrownBy(() -> execution.completed().get(30, SECONDS))
                .rootCause()
                .isInstanceOf(ArithmeticException.class);
        execution.stop();
        assertThat(own.streams().active()).isEmpty();
    }
}
