package io.streamlets.spark.execution;

import io.streamlets.spark.SparkStreamlet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fused topics of a run: which inlets read the dataset of an outlet, and which queries do so.
 *
 * @param byInlet the streamlet that writes the topic of an inlet, by the inlet's path in the blueprint
 * @param checkpoints the names of the checkpoints of queries that have fused inlets, by the path of their outlet or egress
 */
public record FusedTopics(Map<String, Producer> byInlet, Map<String, String> checkpoints) {
    /** All topics are topics of Kafka. */
    public static final FusedTopics NONE = new FusedTopics(Map.of(), Map.of());

    public FusedTopics {
        byInlet = Map.copyOf(byInlet);
        checkpoints = Map.copyOf(checkpoints);
    }

    /**
     * What writes a fused topic.
     *
     * @param streamlet its class
     * @param settings the instance
     * @param outlet the name of the outlet
     */
    public record Producer(SparkStreamlet streamlet, StreamletSettings settings, String outlet) {}

    /** What writes the fused topic of an inlet; null if the topic is one of Kafka. */
    @Nullable
    Producer producer(String ref, String inlet) {
        return byInlet.get(ref + "." + inlet);
    }

    /** Whether an outlet writes a fused topic. */
    boolean isFused(String ref, String outlet) {
        return byInlet.values().stream()
                .anyMatch(producer -> producer.settings().ref().equals(ref)
                        && producer.outlet().equals(outlet));
    }

    /** What the checkpoint of a query is called: with fused inlets it is another one than without. */
    String checkpoint(String ref, String name) {
        return checkpoints.getOrDefault(ref + "." + name, name);
    }
}
