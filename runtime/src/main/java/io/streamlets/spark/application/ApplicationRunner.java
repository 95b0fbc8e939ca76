package io.streamlets.spark.application;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.StreamletFailure;
import io.streamlets.spark.cli.Commands;
import io.streamlets.spark.execution.ShutdownHook;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.kafka.TopicCreator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.spark.sql.SparkSession;

/**
 * Runs an application with the Kafka clusters and the Spark master that are configured.
 *
 * <p>Topics first, then Spark, then the streamlets; backwards at the end, whatever ends it.
 */
final class ApplicationRunner {
    private static final Duration TOPIC_TIMEOUT = Duration.ofSeconds(30);

    /** Stopping the queries and Spark; Kubernetes kills a pod 30 seconds after it has asked it to end. */
    private static final Duration SHUTDOWN_LIMIT = StreamletRunner.STOP_TIMEOUT.plusSeconds(15);

    private final CheckedApplication checked;
    private final FusionRequest request;
    private final String storage;
    private final Consumer<String> say;
    private final Consumer<Problem> report;

    ApplicationRunner(
            CheckedApplication checked,
            FusionRequest request,
            String storage,
            Consumer<String> say,
            Consumer<Problem> report) {
        this.checked = checked;
        this.request = request;
        this.storage = storage;
        this.say = say;
        this.report = report;
    }

    /** Runs until the streamlets end or one fails, and returns the exit code. */
    int run() {
        PortTopics configured = checked.topics();
        List<String> undecided = request.undecided();
        List<Problem> problems = new ArrayList<>(create(configured, id -> !undecided.contains(id)));
        SchemaIds ids = new SchemaIds(checked.configuration());
        PortTopics topics = ids.of(configured);
        problems.addAll(ids.problems());
        if (!problems.isEmpty()) {
            return refused(problems);
        }
        boolean startedBefore = SparkSessions.isRunning();
        SparkSession session = new SparkSessions(checked).start(Map.of());
        StreamletRunner runner = new StreamletRunner(session, checked, topics, storage, request);
        Once stop = new Once(() -> {
            runner.close();
            // A caller that had a session before us, such as a notebook, wants it back.
            if (!startedBefore) {
                session.stop();
            }
        });
        ShutdownHook hook = ShutdownHook.beforeSpark(stop, SHUTDOWN_LIMIT);
        try {
            if (!startedBefore) {
                ShufflePartitions.choose(session).ifPresent(say);
            }
            List<String> sent = ExecutorJars.send(checked.executorClasses().jars(), session.sparkContext());
            if (!sent.isEmpty()) {
                say.accept("Executors get from here: " + String.join(", ", sent) + ".");
            }
            List<Problem> refused = fuse(runner, configured, undecided);
            return refused.isEmpty() ? run(runner) : refused(refused);
        } catch (IllegalStateException refused) {
            // What Spark answers to any call after it has stopped, such as because the master removed the application.
            if (!session.sparkContext().isStopped()) {
                throw refused;
            }
            return stop.hasBegun() ? Commands.OK : sparkStopped();
        } finally {
            stop.run();
            hook.close();
        }
    }

    private static List<Problem> create(PortTopics topics, Predicate<String> ids) {
        return new TopicCreator(TOPIC_TIMEOUT)
                .prepare(topics.topics().stream()
                        .filter(topic -> ids.test(topic.id()))
                        .toList());
    }

    private int refused(List<Problem> problems) {
        problems.forEach(report);
        // What cannot be reached may be there at the next attempt; a missing topic will not.
        boolean unreachable = problems.stream()
                .anyMatch(problem -> problem.id() == ProblemId.SLT_607 || problem.id() == ProblemId.SLT_615);
        return unreachable ? Commands.FAILED : Commands.WRONG_USAGE;
    }

    /** Tells what is fused, and creates the topics that were left open until there was a session. */
    private List<Problem> fuse(StreamletRunner runner, PortTopics configured, List<String> undecided) {
        Fusion fusion = runner.fusion();
        fusion.problems().forEach(report);
        fusion.lines().forEach(say);
        return undecided.isEmpty() ? List.of() : create(fusion.apply(configured), undecided::contains);
    }

    private int sparkStopped() {
        report.accept(Problem.of(ProblemId.SLT_601, "the application ended because Spark stopped before it had started")
                .fix("look for the reason in the log of Spark's driver and in that of the cluster, and start again"));
        return Commands.FAILED;
    }

    private int run(StreamletRunner runner) {
        try {
            runner.lostCheckpoints().forEach(report);
            runner.start();
            runner.completed().join();
            return Commands.OK;
        } catch (StreamletFailure failure) {
            report.accept(failure.problem());
        } catch (CompletionException ended) {
            if (!(ended.getCause() instanceof StreamletFailure failure)) {
                throw ended;
            }
            report.accept(failure.problem());
        }
        return Commands.FAILED;
    }

    /** Does its work once; later callers wait until it is done. */
    private static final class Once implements Runnable {
        private final Runnable work;
        private volatile boolean begun;

        private Once(Runnable work) {
            this.work = work;
        }

        @Override
        public synchronized void run() {
            if (!begun) {
                begun = true;
                work.run();
            }
        }

        boolean hasBegun() {
            return begun;
        }
    }
}
