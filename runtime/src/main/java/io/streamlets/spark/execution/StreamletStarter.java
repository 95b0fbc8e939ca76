package io.streamlets.spark.execution;

import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.StreamletExecution;
import io.streamlets.spark.StreamletFailure;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Starts streamlets and watches their queries with one listener a session.
 *
 * <pre>{@code
 * try (StreamletStarter starter = new StreamletStarter(sparkContext, Duration.ofSeconds(10))) {
 *   StreamletExecution execution = starter.start(new MovingAverageStreamlet(), context);
 *   execution.completed().join();
 * }
 * }</pre>
 *
 * <p>Streamlets are started one after the other on the caller's thread; everything else may be called from any thread.
 *
 * @since 0.1.0
 */
public final class StreamletStarter implements AutoCloseable {
    private final SparkContext spark;
    private final Duration stopTimeout;
    private final Secrets secrets;
    private final List<ProgressListener> listeners = new CopyOnWriteArrayList<>();
    private final List<QueryGroup> groups = new CopyOnWriteArrayList<>();
    private final Map<SparkSession, QueryWatch> watches = new HashMap<>();
    private final SparkListener endOfSpark = new EndOfSpark();
    private final ExecutorService background = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "streamlets-stop");
        thread.setDaemon(true);
        return thread;
    });

    /** A starter for sessions of {@code spark} that waits for at most {@code stopTimeout} for a query to stop. */
    public StreamletStarter(SparkContext spark, Duration stopTimeout) {
        this(spark, stopTimeout, Secrets.NONE);
    }

    /** The same, whose failures do not show {@code secrets}. */
    public StreamletStarter(SparkContext spark, Duration stopTimeout, Secrets secrets) {
        this.spark = spark;
        this.stopTimeout = stopTimeout;
        this.secrets = secrets;
        spark.addSparkListener(endOfSpark);
    }

    /** From now on tells {@code listener} what the queries do. */
    public void addListener(ProgressListener listener) {
        listeners.add(listener);
    }

    /**
     * Starts the queries of one instance.
     *
     * @throws StreamletFailure if not all of them could be started; those that were are stopped then
     */
    public StreamletExecution start(SparkStreamlet streamlet, SparkStreamletContext context) {
        QueryGroup group = new QueryGroup(context.streamletRef(), stopTimeout, background, secrets);
        watch(context.session()).add(group);
        groups.add(group);
        try {
            List<StreamingQuery> queries = LogContext.of(spark, context.streamletRef(), () -> streamlet.start(context));
            queries.forEach(query -> watch(query.sparkSession()).add(query, group));
            group.allStarted(queries);
            return group;
        } catch (Throwable e) {
            // All of them: Scala throws checked exceptions, such as AnalysisException, that Java does not see coming.
            StreamletFailure failure = QueryFailure.notStarted(context.streamletRef(), e, secrets);
            group.fail(failure);
            group.stop();
            throw failure;
        }
    }

    /** Stops all streamlets at the same time and waits until they have ended. */
    @Override
    public void close() {
        groups.forEach(QueryGroup::beginToStop);
        groups.forEach(QueryGroup::stop);
        synchronized (watches) {
            watches.values().forEach(QueryWatch::detach);
            watches.clear();
        }
        spark.removeSparkListener(endOfSpark);
        background.shutdown();
    }

    private QueryWatch watch(SparkSession session) {
        synchronized (watches) {
            return watches.computeIfAbsent(session, each -> QueryWatch.attach(each, listeners));
        }
    }

    /** When Spark is stopped by anybody else, its event bus stops with it and no query's end is reported any more. */
    private final class EndOfSpark extends SparkListener {
        @Override
        public void onApplicationEnd(SparkListenerApplicationEnd end) {
            groups.forEach(QueryGroup::sparkEnded);
        }
    }
}
