package io.streamlets.spark.application;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.configuration.AsyncProgress;
import io.streamlets.blueprint.configuration.TriggerSetting;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.spark.StreamletExecution;
import io.streamlets.spark.StreamletFailure;
import io.streamlets.spark.analysis.SchedulerPools;
import io.streamlets.spark.execution.FusedTopics;
import io.streamlets.spark.execution.KafkaStreamletContext;
import io.streamlets.spark.execution.ProgressListener;
import io.streamlets.spark.execution.StreamletSettings;
import io.streamlets.spark.execution.StreamletStarter;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.verification.StreamletForm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the streamlets of an application in one Spark session, watches and stops them.
 *
 * <pre>{@code
 * try (StreamletRunner runner = new StreamletRunner(session, run, topics, storage)) {
 *   runner.addListener(progress);
 *   runner.start();
 *   runner.completed().join();
 * }
 * }</pre>
 *
 * <p>The session is the caller's, to be stopped after the runner is closed.
 *
 * @since 0.1.0
 */
public final class StreamletRunner implements AutoCloseable {
    /** How long a query may take to stop before the runner goes on without it. */
    public static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

    private final SparkSession session;
    private final CheckedApplication checked;
    private final PortTopics topics;
    private final String storage;
    private final FusionRequest request;
    private final StreamletStarter starter;
    private final List<StreamletExecution> executions = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> completed = new CompletableFuture<>();
    private @Nullable Fusion fusion;
    private volatile boolean stopping;

    /**
     * A runner for the streamlets that {@code checked} selects.
     *
     * @param topics where their ports are connected to; the topics exist, but for those that are fused
     * @param storage the folder or URL under which checkpoints are kept
     */
    public StreamletRunner(SparkSession session, CheckedApplication checked, PortTopics topics, String storage) {
        this(session, checked, topics, storage, FusionRequest.of(checked));
    }

    /** The same with what is asked of the fusion of {@code checked}. */
    StreamletRunner(
            SparkSession session,
            CheckedApplication checked,
            PortTopics topics,
            String storage,
            FusionRequest request) {
        this.session = session;
        this.checked = checked;
        this.topics = topics;
        this.storage = storage;
        this.request = request;
        this.starter = new StreamletStarter(session.sparkContext(), STOP_TIMEOUT, checked.secrets());
    }

    /** From now on tells {@code listener} what the queries do. */
    public void addListener(ProgressListener listener) {
        starter.addListener(listener);
    }

    /**
     * Which topics are fused, after a look at the queries around them: those need not exist.
     *
     * @throws ProblemsException if a topic cannot be fused that must be, if the progress of a streamlet cannot be tracked
     *     asynchronously that is to be, or if the storage is from a run in which that was another matter
     */
    public Fusion fusion() {
        Fusion decided = fusion;
        if (decided == null) {
            AsyncProgressCheck asyncProgress = new AsyncProgressCheck(checked.configuration());
            List<StreamletForm> forms = forms(asyncProgress.refs());
            decided = Fusion.of(request, forms);
            refuse(decided.errors(), asyncProgress.problems(forms));
            CheckpointFolders checkpoints = checkpoints();
            refuse(
                    new FusedCheckpoints(checked, decided, checkpoints).find(),
                    new AsyncCheckpoints(checked, checkpoints).find());
            fusion = decided;
        }
        return decided;
    }

    private static void refuse(List<Problem> some, List<Problem> others) {
        List<Problem> problems = new ArrayList<>(some);
        problems.addAll(others);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /** The queries on which it depends what is fused, and those of the other streamlets that are given. */
    private List<StreamletForm> forms(List<String> others) {
        Set<String> refs = new LinkedHashSet<>(request.refs());
        refs.addAll(others);
        return refs.isEmpty()
                ? List.of()
                : new QueryVerification(checked)
                        .verify(session, List.copyOf(refs))
                        .forms();
    }

    /** Warnings of streamlets without a checkpoint where others have one; to be asked before {@link #start}. */
    public List<Problem> lostCheckpoints() {
        return new LostCheckpoints(checked, fusion().partOf().keySet(), checkpoints()).find();
    }

    /**
     * Starts all selected streamlets in the blueprint's order; whatever a streamlet writes before its readers run waits
     * for them in the topic.
     *
     * <p>A streamlet that has no query of its own, since its outlets are fused, is started by the one whose query does its work.
     *
     * @throws StreamletFailure if one does not start; {@link #close} stops the others
     */
    public List<StreamletExecution> start() {
        Fusion fusion = fusion();
        FusedTopics fused = fusion.topics(checked, this::settings);
        Map<String, SparkSession> sessions = sessions();
        SchedulerPools.add(session.sparkContext(), checked.refs());
        for (String ref : checked.refs()) {
            synchronized (this) {
                if (stopping) {
                    break;
                }
                if (!fusion.partOf().containsKey(ref)) {
                    start(ref, Objects.requireNonNull(sessions.get(ref)), fused);
                }
            }
        }
        CompletableFuture.allOf(
                        executions.stream().map(StreamletExecution::completed).toArray(CompletableFuture[]::new))
                .thenRun(() -> completed.complete(null))
                .exceptionally(toldAlready -> null);
        return List.copyOf(executions);
    }

    /** Made before anything is started, so that what is wrong with the settings of one is known before another writes. */
    private Map<String, SparkSession> sessions() {
        SparkSessions sessions = new SparkSessions(checked);
        Map<String, SparkSession> byRef = new HashMap<>();
        checked.refs().forEach(ref -> byRef.put(ref, sessions.of(ref, session)));
        return byRef;
    }

    private CheckpointFolders checkpoints() {
        return new CheckpointFolders(storage, session.sparkContext().hadoopConfiguration());
    }

    private StreamletSettings settings(String ref) {
        AsyncProgress asyncProgress = checked.configuration().asyncProgress(ref);
        return new StreamletSettings(
                ref,
                checked.configuration().parameters(ref),
                checked.mounts(ref),
                trigger(checked.configuration().trigger(ref)),
                asyncProgress == null ? null : asyncProgress.interval(),
                storage);
    }

    private void start(String ref, SparkSession own, FusedTopics fused) {
        StreamletInstance instance = checked.instance(ref);
        StreamletExecution execution = starter.start(
                checked.application().streamlet(instance.className()),
                new KafkaStreamletContext(own, settings(ref), topics, fused));
        executions.add(execution);
        execution.completed().exceptionally(failure -> {
            completed.completeExceptionally(
                    failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            return null;
        });
    }

    /**
     * Completes when all streamlets have ended well or were stopped; fails at once, with a {@link StreamletFailure}, when
     * one has failed. The others run on until {@link #close}.
     */
    public CompletableFuture<Void> completed() {
        return completed.copy();
    }

    /** Stops all streamlets at the same time and waits until they have ended; a second call waits for the first. */
    @Override
    public void close() {
        startNoMore();
        // Waits for a streamlet that is being started.
        synchronized (this) {
            starter.close();
        }
        completed.complete(null);
    }

    /** Lets {@link #start} return without those streamlets that it has not begun to start. */
    public void startNoMore() {
        stopping = true;
    }

    private static @Nullable Trigger trigger(@Nullable TriggerSetting setting) {
        if (setting instanceof TriggerSetting.Interval interval) {
            return Trigger.ProcessingTime(interval.duration().toMillis());
        }
        return setting instanceof TriggerSetting.AvailableNow ? Trigger.AvailableNow() : null;
    }
}
