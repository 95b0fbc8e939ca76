package io.streamlets.sandbox;

import java.time.Instant;
import java.util.function.LongSupplier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.streaming.StreamingQueryListener.QueryIdleEvent;
import org.apache.spark.sql.streaming.StreamingQueryListener.QueryProgressEvent;
import org.apache.spark.sql.streaming.StreamingQueryListener.QueryStartedEvent;
import org.apache.spark.sql.streaming.StreamingQueryListener.QueryTerminatedEvent;

/**
 * Hears what all queries of the Spark context do, whatever session they run in, and tells the two who want to know.
 *
 * <p>Spark posts the events of queries on the context's event bus as well as to the listeners of a session.
 */
final class RunListener extends SparkListener {

    private final Activity activity;
    private final ProgressTable table;
    private final LongSupplier millis;

    RunListener(Activity activity, ProgressTable table, LongSupplier millis) {
        this.activity = activity;
        this.table = table;
        this.millis = millis;
    }

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        activity.jobStarted(job.jobId());
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd job) {
        activity.jobEnded(job.jobId());
    }

    @Override
    public void onOtherEvent(SparkListenerEvent event) {
        long now = millis.getAsLong();
        if (event instanceof QueryProgressEvent progress) {
            Batch batch = Batch.of(progress.progress());
            table.add(batch, now);
            activity.finishedBatch(progress.progress().runId(), batch.records(), now);
        } else if (event instanceof QueryIdleEvent idle) {
            activity.foundNothing(idle.runId(), Instant.parse(idle.timestamp()).toEpochMilli());
        } else if (event instanceof QueryStartedEvent started) {
            activity.started(started.runId(), now);
        } else if (event instanceof QueryTerminatedEvent ended) {
            activity.ended(ended.runId(), now);
        }
    }
}
