package io.streamlets.spark.analysis.versions;

import org.apache.spark.sql.execution.SparkPlan;
import org.jspecify.annotations.Nullable;

/** Spark's {@code StateStoreWriter}: the operators that keep state between batches. */
public final class StateStoreOperators {
    static final SparkPart<OfType> SHORT_NAME = new SparkPart<>(() -> OfType.named(
            "shortName",
            "org.apache.spark.sql.execution.streaming.operators.stateful.StateStoreWriter",
            "org.apache.spark.sql.execution.streaming.StateStoreWriter"));

    private StateStoreOperators() {}

    /** Spark's short name of an operator that keeps state; null if {@code plan} keeps none. */
    public static @Nullable String shortName(SparkPlan plan) {
        return (String) SHORT_NAME.get().of(plan);
    }
}
