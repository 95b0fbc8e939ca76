package io.streamlets.sandbox;

import io.streamlets.spark.application.CheckedApplication;
import io.streamlets.spark.application.SparkPath;
import io.streamlets.spark.application.SparkSessions;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session of a local run: the user's settings over defaults that fit one machine.
 *
 * <p>If the process has a session already, as in a test, it is used and left running at the end.
 */
final class LocalSpark implements AutoCloseable {

    private final SparkSession session;
    private final boolean ours;

    private LocalSpark(SparkSession session, boolean ours) {
        this.session = session;
        this.ours = ours;
    }

    static LocalSpark start(CheckedApplication application, Storage storage) {
        boolean ours = !SparkSessions.isRunning();
        SparkSessions sessions = new SparkSessions(application);
        return new LocalSpark(sessions.start(defaults(storage)), ours);
    }

    private static Map<String, String> defaults(Storage storage) {
        return Map.of(
                "spark.master",
                "local[*]",
                // Each partition is a task and a state store in every batch; 200, Spark's default, are for a cluster
                // and make a batch of a few records take seconds here.
                "spark.sql.shuffle.partitions",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                // A query says every second, not every ten, that it found nothing: what --until-idle waits for.
                "spark.sql.streaming.noDataProgressEventInterval",
                "1000",
                "spark.sql.warehouse.dir",
                SparkPath.of(storage.warehouse()));
    }

    SparkSession session() {
        return session;
    }

    /** Stops Spark, if this run has started it. */
    @Override
    public void close() {
        if (ours) {
            session.stop();
        }
    }
}
