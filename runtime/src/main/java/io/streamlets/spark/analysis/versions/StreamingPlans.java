package io.streamlets.spark.analysis.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.execution.CommandExecutionMode;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.streaming.OutputMode;
import scala.Option;
import scala.collection.immutable.Map$;

/** Spark's {@code IncrementalExecution}: the plan of one batch of a stream. */
public final class StreamingPlans {
    static final SparkPart<Batch> PLAN = new SparkPart<>(Batch::find);

    private StreamingPlans() {}

    /** The same that Spark's {@code explain} makes of a streaming dataset, with the output mode of the query. */
    public static QueryExecution ofFirstBatch(SparkSession session, LogicalPlan plan, OutputMode outputMode) {
        return PLAN.get().plan(session, plan, outputMode);
    }

    /**
     * How to make the plan of a batch.
     *
     * @param constructor of the plan
     * @param metadata what a query knows of the time before its first batch
     * @param watermarks one that passes no watermark on
     * @param knowsTrigger whether the constructor asks if the trigger ends by itself
     */
    record Batch(SparkCall constructor, Object metadata, Object watermarks, boolean knowsTrigger) {
        private static final int ARGUMENTS = 14;

        static Batch find() throws ReflectiveOperationException {
            Class<?> plan = SparkCall.type(
                    "org.apache.spark.sql.execution.streaming.runtime.IncrementalExecution",
                    "org.apache.spark.sql.execution.streaming.IncrementalExecution");
            Class<?> metadata = SparkCall.type(
                    "org.apache.spark.sql.execution.streaming.checkpointing.OffsetSeqMetadata",
                    "org.apache.spark.sql.execution.streaming.OffsetSeqMetadata");
            Class<?> watermarks = SparkCall.type(
                    "org.apache.spark.sql.execution.streaming.runtime.WatermarkPropagator$",
                    "org.apache.spark.sql.execution.streaming.WatermarkPropagator$");
            boolean knowsTrigger = SparkCall.hasConstructor(plan, ARGUMENTS + 1);
            return new Batch(
                    SparkCall.constructor(plan, knowsTrigger ? ARGUMENTS + 1 : ARGUMENTS),
                    SparkCall.constructor(metadata, 3).call(0L, 0L, Map$.MODULE$.empty()),
                    SparkCall.method(watermarks, "noop", 0).call(SparkCall.object(watermarks)),
                    knowsTrigger);
        }

        QueryExecution plan(SparkSession session, LogicalPlan plan, OutputMode outputMode) {
            List<Object> arguments = new ArrayList<>(List.of(
                    session,
                    plan,
                    outputMode,
                    "<unknown>",
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    0L,
                    Option.empty(),
                    metadata,
                    watermarks,
                    false,
                    new scala.collection.mutable.HashMap<>(),
                    new scala.collection.mutable.HashMap<>(),
                    CommandExecutionMode.ALL()));
            if (knowsTrigger) {
                arguments.add(false);
            }
            return (QueryExecution) constructor.call(arguments.toArray());
        }
    }
}
