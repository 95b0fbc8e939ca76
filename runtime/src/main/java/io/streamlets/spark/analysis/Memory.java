package io.streamlets.spark.analysis;

import java.util.Set;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Whether a streaming plan has operators that keep state between batches or define a watermark.
 *
 * <p>Known is which operators do neither; whatever else there is, in this or a later version of Spark, counts as one that does.
 */
final class Memory {
    /** By the simple names of their classes: some have moved to another package between Spark's versions. */
    private static final Set<String> WITHOUT = Set.of(
            "CollectMetrics",
            "DeserializeToObject",
            "Filter",
            "Generate",
            "MapElements",
            "MapPartitions",
            "Project",
            "RebalancePartitions",
            "Repartition",
            "RepartitionByExpression",
            "ResolvedHint",
            "Sample",
            "SerializeFromObject",
            "StreamingRelation",
            "StreamingRelationV2",
            "SubqueryAlias",
            "TypedFilter",
            "Union",
            "View");

    private Memory() {}

    static boolean isIn(LogicalPlan plan) {
        return plan.isStreaming()
                && (!(WITHOUT.contains(plan.getClass().getSimpleName()) || isJoinWithTable(plan))
                        || CollectionConverters.asJava(plan.children()).stream().anyMatch(Memory::isIn));
    }

    /** A table is read anew in each batch. */
    private static boolean isJoinWithTable(LogicalPlan plan) {
        return plan.getClass().getSimpleName().equals("Join")
                && CollectionConverters.asJava(plan.children()).stream()
                                .filter(LogicalPlan::isStreaming)
                                .count()
                        == 1;
    }
}
