package io.streamlets.spark.analysis.versions;

import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.jspecify.annotations.Nullable;

/** Spark's {@code StreamingRelation}: what a plan reads from a stream of the first version of its interface for sources. */
public final class StreamingRelations {
    static final SparkPart<OfType> SOURCE_NAME = new SparkPart<>(() -> OfType.named(
            "sourceName",
            "org.apache.spark.sql.execution.streaming.runtime.StreamingRelation",
            "org.apache.spark.sql.execution.streaming.StreamingRelation"));

    private StreamingRelations() {}

    /** The name of the source that {@code plan} reads; null if it is not such a relation. */
    public static @Nullable String sourceName(LogicalPlan plan) {
        return (String) SOURCE_NAME.get().of(plan);
    }
}
