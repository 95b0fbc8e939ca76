package io.streamlets.benchmarks.latency;

import java.util.Map;
import org.apache.spark.sql.streaming.StreamingQueryListener;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/**
 * Prints how long each batch with records takes, in ms, without the question what there is to read: in it our inlets wait for records.
 * Spark makes it, by a setting.
 */
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
            Map<String, Long> times = progress.durationMs();
            System.out.println(
                    LINE + (times.getOrDefault("triggerExecution", 0L) - times.getOrDefault("latestOffset", 0L)) + " "
                            + times);
        }
    }

    @Override
    public void onQueryTerminated(QueryTerminatedEvent event) {}
}
