package io.streamlets.spark.execution;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryListener;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/**
 * Spark's listener for all queries of one session: finds out which streamlet a query belongs to and passes events on.
 *
 * <p>{@link #onQueryStarted} is called on the query's own thread, before the query does anything. That thread inherits the
 * local properties of the thread that started the query; so {@link LogContext} knows whose query it is,
 * early enough that no later event of the query can be missed.
 */
final class QueryWatch extends StreamingQueryListener {
    private static final long serialVersionUID = 1L;

    private final transient SparkSession session;
    private final transient List<ProgressListener> listeners;
    private final transient Map<String, QueryGroup> groups = new ConcurrentHashMap<>();
    private final transient Map<UUID, WatchedQuery> queries = new ConcurrentHashMap<>();

    private QueryWatch(SparkSession session, List<ProgressListener> listeners) {
        this.session = session;
        this.listeners = listeners;
    }

    /** Begins to watch {@code session}; {@code listeners} may grow later. */
    static QueryWatch attach(SparkSession session, List<ProgressListener> listeners) {
        QueryWatch watch = new QueryWatch(session, listeners);
        session.streams().addListener(watch);
        return watch;
    }

    void detach() {
        session.streams().removeListener(this);
    }

    /** From now on, queries that are started for the group's streamlet belong to the group. */
    void add(QueryGroup group) {
        groups.put(group.streamletRef(), group);
    }

    /** The query belongs to the group, although nobody watched its session when it was started. */
    void add(StreamingQuery query, QueryGroup group) {
        queries.putIfAbsent(query.runId(), new WatchedQuery(group, QueryFailure.nameOf(query)));
    }

    @Override
    public void onQueryStarted(QueryStartedEvent event) {
        String ref = LogContext.streamlet(session.sparkContext());
        QueryGroup group = ref == null ? null : groups.get(ref);
        if (group == null) {
            return;
        }
        LogContext.log(ref);
        StreamingQuery query = session.streams().get(event.id());
        add(query, group);
        group.queryStarted(query);
    }

    @Override
    public void onQueryProgress(QueryProgressEvent event) {
        StreamingQueryProgress progress = event.progress();
        WatchedQuery query = queries.get(progress.runId());
        if (query != null) {
            QueryProgress counted = query.count(progress);
            listeners.forEach(listener -> listener.progress(counted));
            query.group.queryWorks(progress.runId());
        }
    }

    @Override
    public void onQueryIdle(QueryIdleEvent event) {
        WatchedQuery query = queries.get(event.runId());
        if (query != null) {
            listeners.forEach(listener -> listener.idle(query.group.streamletRef(), query.name));
            query.group.queryWorks(event.runId());
        }
    }

    @Override
    public void onQueryTerminated(QueryTerminatedEvent event) {
        WatchedQuery query = queries.remove(event.runId());
        if (query != null) {
            query.group.queryEnded(event.runId());
            listeners.forEach(listener -> listener.ended(query.group.streamletRef(), query.name));
        }
    }

    /** A query's streamlet, its name and what it has done so far; events of one query come one after the other. */
    private static final class WatchedQuery {
        private final QueryGroup group;
        private final String name;
        private long inputRows;
        private long invalidRows;
        private long outputRows;

        private WatchedQuery(QueryGroup group, String name) {
            this.group = group;
            this.name = name;
        }

        private QueryProgress count(StreamingQueryProgress progress) {
            // A sink that does not count says -1.
            long written =
                    progress.sink() == null ? 0 : Math.max(0, progress.sink().numOutputRows());
            long invalid = InvalidRecordCount.of(progress);
            inputRows += progress.numInputRows();
            invalidRows += invalid;
            outputRows += written;
            return new QueryProgress(
                    group.streamletRef(),
                    name,
                    Instant.parse(progress.timestamp()),
                    progress.batchId(),
                    progress.numInputRows(),
                    invalid,
                    written,
                    rate(progress.inputRowsPerSecond()),
                    rate(progress.processedRowsPerSecond()),
                    inputRows,
                    invalidRows,
                    outputRows);
        }

        // The first batch has no predecessor to measure from, for which Spark says NaN or infinity.
        private static double rate(double measured) {
            return Double.isFinite(measured) ? measured : 0;
        }
    }
}
