package io.streamlets.spark.application;

import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.filter.AbstractFilter;

/**
 * Leaves out of the log the warnings that Spark and Hadoop write in every run, whatever the application does.
 *
 * <p>Each entry is one message of one logger, so that other warnings of the same class are seen.
 */
final class Clutter extends AbstractFilter {
    private static final List<String> ADAPTIVE = List.of("spark.sql.adaptive.enabled is not supported in streaming");

    private static final Map<String, List<String>> MESSAGES = Map.of(
            // Java's own code does the same.
            "org.apache.hadoop.util.NativeCodeLoader",
            List.of("Unable to load native-hadoop library"),
            // Adaptive execution is Spark's default, and off in every stream.
            "org.apache.spark.sql.execution.streaming.ResolveWriteToStream",
            ADAPTIVE,
            // As of Spark 4.1.
            "org.apache.spark.sql.execution.streaming.runtime.ResolveWriteToStream",
            ADAPTIVE,
            // As of Spark 4.2, where adaptive execution is off in streams with state alone.
            "org.apache.spark.sql.execution.streaming.runtime.MicroBatchExecution",
            List.of("AQE is not supported in stateful workloads"),
            "org.apache.spark.sql.catalyst.util.SparkStringUtils",
            List.of("Truncated the string representation of a plan"),
            // Stopping a query cancels its jobs; a query that fails is reported separately.
            "org.apache.spark.scheduler.DAGScheduler",
            List.of("Failed to cancel job group"),
            "org.apache.spark.scheduler.TaskSetManager",
            List.of("TaskKilled (Stage cancelled"),
            "org.apache.spark.sql.execution.datasources.v2.WriteToDataSourceV2Exec",
            List.of(" is aborting.", " aborted."));

    /** Spark's thread pools reject work only during shutdown, when reports of tasks that still run are lost anyway. */
    private static final String SPARK = "org.apache.spark.";

    Clutter() {
        super(Result.DENY, Result.NEUTRAL);
    }

    @Override
    public Result filter(LogEvent event) {
        boolean clutter = event.getThrown() instanceof RejectedExecutionException
                ? event.getLoggerName().startsWith(SPARK)
                : isClutter(event.getLoggerName(), event.getMessage().getFormattedMessage());
        return clutter ? onMatch : onMismatch;
    }

    private static boolean isClutter(String logger, String message) {
        return MESSAGES.getOrDefault(logger, List.of()).stream().anyMatch(message::contains);
    }
}
