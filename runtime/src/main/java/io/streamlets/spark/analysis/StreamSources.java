package io.streamlets.spark.analysis;

import io.streamlets.spark.analysis.versions.StreamingRelations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.streaming.StreamingRelationV2;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** What a streaming query reads. */
public final class StreamSources {
    /** The option of a source that names the inlet for which it stands. */
    public static final String INLET = "inlet";

    private StreamSources() {}

    /** The inlets and other sources of a plan, in their order, each once. */
    static List<String> of(LogicalPlan plan) {
        return leaves(plan, inlet -> "inlet " + inlet, source -> "source " + source).stream()
                .distinct()
                .toList();
    }

    /** The names of the inlets that a plan reads, each as often as it does. */
    static List<String> inlets(LogicalPlan plan) {
        return leaves(plan, inlet -> inlet, source -> null);
    }

    private static List<String> leaves(
            LogicalPlan plan, UnaryOperator<String> ofInlet, Function<String, @Nullable String> ofSource) {
        List<String> names = new ArrayList<>();
        for (LogicalPlan leaf : CollectionConverters.asJava(plan.collectLeaves())) {
            String name;
            if (leaf instanceof StreamingRelationV2 relation) {
                String inlet = relation.extraOptions().get(INLET);
                name = inlet == null ? ofSource.apply(relation.sourceName()) : ofInlet.apply(inlet);
            } else {
                String source = StreamingRelations.sourceName(leaf);
                name = source == null ? null : ofSource.apply(source);
            }
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }
}
