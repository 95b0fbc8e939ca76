package io.streamlets.spark.analysis.versions;

import org.apache.spark.sql.streaming.StreamingQuery;
import org.jspecify.annotations.Nullable;

/** Spark's {@code StreamingQueryWrapper}: a query as its user has it, and the execution behind it. */
public final class RunningQueries {
    static final SparkPart<Root> CHECKPOINT_ROOT = new SparkPart<>(() -> new Root(
            OfType.named(
                    "streamingQuery",
                    "org.apache.spark.sql.execution.streaming.runtime.StreamingQueryWrapper",
                    "org.apache.spark.sql.execution.streaming.StreamingQueryWrapper"),
            OfType.named(
                    "resolvedCheckpointRoot",
                    "org.apache.spark.sql.execution.streaming.runtime.StreamExecution",
                    "org.apache.spark.sql.execution.streaming.StreamExecution")));

    private RunningQueries() {}

    /** The folder in which a query keeps how far it is; null if {@code query} is not one of Spark's own. */
    public static @Nullable String checkpointRoot(StreamingQuery query) {
        Root root = CHECKPOINT_ROOT.get();
        Object execution = root.execution().of(query);
        return execution == null ? null : (String) root.folder().of(execution);
    }

    /**
     * The way from a query to its folder.
     *
     * @param execution what runs a query
     * @param folder its folder
     */
    record Root(OfType execution, OfType folder) {}
}
