package io.streamlets.benchmarks.latency;

import org.apache.spark.sql.streaming.StreamingQueryListener;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/** Prints how long each batch with records takes, in ms. Spark makes it, by a setting. */
public final class BatchTimes extends StreamingQueryListener {

    static final String LINE = "batch ";

    /** Spark makes it. */
    public BatchTimes() {}

    @Override
    public void onQueryStarted(QueryStartedEvent event) {}

    @Override
    public void onQueryProgress(QueryProgressEvent event) {
        StreamingQueryProgress progress = event.progress();
        if (progress.numInputRows() > 0) {
            System.out.println(LINE + progress.durationMs().get("triggerExecution") + " " + progress.durationMs());
        }
    }

    @Override
    public void onQueryTerminated(QueryTerminatedEvent event) {}
}
