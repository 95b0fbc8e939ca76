package io.streamlets.spark.catalyst;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.streaming.StreamingRelationV2;
import org.apache.spark.sql.execution.streaming.StreamingRelation;
import scala.jdk.javaapi.CollectionConverters;

/** What a streaming query reads. */
public final class StreamSources {
    /** The option of a source that names the inlet for which it stands. */
    public static final String INLET = "inlet";

    private StreamSources() {}

    /** The inlets and other sources of a plan, in their order, each once. */
    static List<String> of(LogicalPlan plan) {
        List<String> sources = new ArrayList<>();
        for (LogicalPlan leaf : CollectionConverters.asJava(plan.collectLeaves())) {
            if (leaf instanceof StreamingRelationV2 relation) {
                String inlet = relation.extraOptions().get(INLET);
                sources.add(inlet == null ? "source " + relation.sourceName() : "inlet " + inlet);
            } else if (leaf instanceof StreamingRelation relation) {
                sources.add("source " + relation.sourceName());
            }
        }
        return sources.stream().distinct().toList();
    }
}
