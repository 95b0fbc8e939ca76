package io.streamlets.spark.analysis;

import io.streamlets.spark.analysis.versions.StateStoreOperators;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.internal.SQLConf$;
import scala.jdk.javaapi.CollectionConverters;

/**
 * What a query that keeps state begins with, and its checkpoint holds it to.
 *
 * @param operators the operators with state, in a few words each, from the source on
 * @param sources the inlets and other sources
 * @param outputMode its output mode
 * @param stateStore the class that keeps the state
 */
public record QueryState(List<String> operators, List<String> sources, String outputMode, String stateStore) {
    private static final Map<String, String> WORDS = Map.of(
            "stateStoreSave", "aggregation",
            "sessionWindowStateStoreSaveExec", "aggregation of session windows",
            "symmetricHashJoin", "join of streams",
            "dedupe", "removal of duplicates",
            "dedupeWithinWatermark", "removal of duplicates within the watermark",
            "flatMapGroupsWithState", "state of groups",
            "transformWithStateExec", "state of groups",
            "globalLimit", "limit");

    static List<String> operators(SparkPlan plan) {
        List<String> operators = new ArrayList<>();
        collect(plan, operators);
        return List.copyOf(operators);
    }

    static String stateStore(SparkSession session) {
        String name =
                session.conf().get(SQLConf$.MODULE$.STATE_STORE_PROVIDER_CLASS().key());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void collect(SparkPlan plan, List<String> operators) {
        CollectionConverters.asJava(plan.children()).forEach(child -> collect(child, operators));
        String name = StateStoreOperators.shortName(plan);
        if (name != null) {
            operators.add(WORDS.getOrDefault(name, name));
        }
    }
}
