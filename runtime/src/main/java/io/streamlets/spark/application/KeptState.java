package io.streamlets.spark.application;

import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.spark.analysis.QueryState;
import io.streamlets.spark.verification.StatefulQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.SparkConf;

/** Describes what the checkpoints of queries with state fix from their first run on. */
final class KeptState {

    private KeptState() {}

    /** The lines to print; none if no query keeps state. A query has the name that {@code name} gives for its own. */
    static List<String> lines(
            List<StatefulQuery> queries, UnaryOperator<String> name, ApplicationConfiguration configuration) {
        if (queries.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("What a checkpoint keeps from its first run on; changing it loses the state:");
        for (StatefulQuery query : queries) {
            QueryState state = query.state();
            lines.add("");
            lines.add("  query '" + name.apply(query.name()) + "'");
            lines.add("    state        " + String.join(", ", state.operators()));
            lines.add("    reads        " + String.join(", ", state.sources()));
            lines.add("    output mode  " + state.outputMode());
            lines.add("    partitions   " + partitions(configuration.sparkConfig(query.ref())));
            lines.add("    state store  " + state.stateStore());
        }
        return lines;
    }

    private static String partitions(Map<String, String> settings) {
        String configured = settings.get(ShufflePartitions.SETTING);
        String set = configured == null ? new SparkConf().get(ShufflePartitions.SETTING, "") : configured;
        return set.isEmpty() ? "by the cores of the first run, as '" + ShufflePartitions.SETTING + "' is not set" : set;
    }
}
