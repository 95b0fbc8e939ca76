package io.streamlets.sandbox;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.blueprint.topology.Topology;
import io.streamlets.spark.application.CheckedApplication;
import io.streamlets.spark.application.Fusion;
import io.streamlets.spark.application.LocalRun;
import io.streamlets.spark.application.StreamletRunner;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.kafka.TopicCreator;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One local run, from the start of broker and Spark to their end.
 *
 * <p>The order of the end matters: queries first, then Spark, then the broker; a producer whose broker is gone would
 * hold up the end for minutes.
 */
final class SandboxRun {

    private static final Logger log = LoggerFactory.getLogger(SandboxRun.class);
    private static final Duration LIMIT_OF_TOPICS = Duration.ofSeconds(30);
    private static final long TICK_MILLIS = 200;

    private final LocalRun run;
    private final CheckedApplication application;
    private final Topology topology;
    private final Storage storage;
    private final Screen screen;
    private final Activity activity = new Activity();
    private final ProgressTable table;

    private final CompletableFuture<Void> interruption;

    /** Ends the run from within: because it is idle, or with what made the broker useless. */
    private final CompletableFuture<RunEnd> ended = new CompletableFuture<>();

    SandboxRun(LocalRun run, Storage storage, Screen screen, CompletableFuture<Void> interruption) {
        this.run = run;
        this.application = run.application().withVolumesIn(storage.volumes());
        this.storage = storage;
        this.topology = application.topology();
        this.screen = screen;
        this.table = new ProgressTable(selected(topology, application.refs()));
        this.interruption = interruption;
    }

    /** Runs to the end; throws what made the run fail. */
    RunEnd run() {
        screen.say(topology.text().stripTrailing());
        if (!application.mountedVolumes().isEmpty()) {
            screen.say("\nVolume mounts\n");
            application
                    .mountedVolumes()
                    .forEach(volume ->
                            screen.say("  " + volume.ref() + "  " + volume.name() + "  is " + volume.folder()));
        }
        try {
            return startAndRun();
        } catch (RuntimeException | LinkageError failure) {
            if (interruption.isDone()) {
                // Spark and Kafka fail in many ways when the process ends under them.
                log.debug("Failed after it was interrupted", failure);
                return RunEnd.INTERRUPTED;
            }
            throw failure;
        }
    }

    private RunEnd startAndRun() {
        try (StartingBroker broker = new StartingBroker(storage.broker());
                LocalSpark spark = LocalSpark.start(application, storage)) {
            EmbeddedKafka kafka = broker.await(interruption);
            if (kafka == null) {
                return RunEnd.INTERRUPTED;
            }
            screen.say(String.format(
                    "%nKafka at %s, storage %s%s. Ctrl-C ends the run.%n",
                    kafka.bootstrapServers(), storage.folder(), storage.temporary() ? " (removed at the end)" : ""));
            return run(kafka, spark);
        }
    }

    private RunEnd run(EmbeddedKafka kafka, LocalSpark spark) {
        PortTopics topics = application.topicsOnLocalBroker(kafka.bootstrapServers());
        SparkContext context = spark.session().sparkContext();
        RunListener listener = new RunListener(activity, table, System::currentTimeMillis);
        context.addSparkListener(listener);
        ProgressDisplay display = new ProgressDisplay(table, screen, ScreenStreams.width(), System.currentTimeMillis());
        ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(SandboxRun::daemon);
        ScheduledFuture<?> ticks = ticker.scheduleWithFixedDelay(
                () -> tick(display, kafka), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
        try (StreamletRunner runner =
                new StreamletRunner(spark.session(), application, topics, storage.checkpointsParent())) {
            Fusion fusion = runner.fusion();
            fusion.problems().forEach(note -> screen.say(note.textWithSeverity()));
            fusion.lines().forEach(screen::say);
            table.fused(fusion.partOf());
            List<Problem> problems = new TopicCreator(LIMIT_OF_TOPICS)
                    .prepare(fusion.apply(topics).topics());
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems);
            }
            runner.lostCheckpoints().forEach(lost -> screen.say(lost.textWithSeverity()));
            runner.addListener(table);
            CompletableFuture<Void> noMore = interruption.thenRun(runner::startNoMore);
            runner.start();
            noMore.cancel(false);
            activity.complete(System.currentTimeMillis());
            return end(runner);
        } finally {
            ticks.cancel(false);
            ticker.shutdown();
            display.end(System.currentTimeMillis());
            context.removeSparkListener(listener);
        }
    }

    /** Waits for whatever ends the run first; throws what made it fail. */
    private RunEnd end(StreamletRunner runner) {
        try {
            return (RunEnd) CompletableFuture.anyOf(
                            interruption.thenApply(nothing -> RunEnd.INTERRUPTED),
                            runner.completed().thenApply(nothing -> RunEnd.COMPLETED),
                            ended)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void tick(ProgressDisplay display, EmbeddedKafka kafka) {
        try {
            long now = System.currentTimeMillis();
            display.tick(now);
            kafka.fault().ifPresent(fault -> ended.completeExceptionally(gaveUp(fault)));
            Duration untilIdle = run.untilIdle();
            if (untilIdle != null && activity.idleFor(untilIdle.toMillis(), now)) {
                ended.complete(RunEnd.IDLE);
            }
        } catch (RuntimeException e) {
            // The executor would keep it to itself and tick no more.
            ended.completeExceptionally(e);
        }
    }

    private static List<Topology.Node> selected(Topology topology, List<String> refs) {
        return topology.streamlets().stream()
                .filter(streamlet -> refs.contains(streamlet.ref()))
                .toList();
    }

    private static ProblemsException gaveUp(Throwable fault) {
        return new ProblemsException(Problem.of(ProblemId.SLT_608, "the embedded broker gave up")
                .because("cause: %s", fault)
                .fix("look into the log for what failed, such as a full disk, and start again"));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "streamlets-progress");
        thread.setDaemon(true);
        return thread;
    }
}
