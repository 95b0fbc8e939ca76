package io.streamlets.spark.analysis;

import io.streamlets.spark.analysis.PlanFunctions.PlanFunction;
import io.streamlets.spark.analysis.QueryFault.Kind;
import io.streamlets.spark.analysis.versions.StreamingPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.ExtendedAnalysisException;
import org.apache.spark.sql.catalyst.analysis.UnsupportedOperationChecker;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.execution.streaming.ContinuousTrigger;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What Spark would find wrong with a query between its start and its first records, found without starting it.
 *
 * <p>Looks at the writer's dataset, output mode, trigger and sink: whether streams support the operators in that mode,
 * whether Spark can make an execution plan, and whether the functions in it can be sent to executors. The sink is not
 * touched, the function of {@code foreachBatch} is not called.
 */
public final class QueryAnalysis {
    private final Dataset<?> data;
    private final OutputMode outputMode;
    private final Trigger trigger;
    private final WriterFields writer;
    private final List<QueryFault> faults = new ArrayList<>();
    private @Nullable QueryState state;

    private QueryAnalysis(DataStreamWriter<?> writer) {
        this.writer = new WriterFields(writer);
        this.data = this.writer.get("ds", Dataset.class);
        this.outputMode = this.writer.get("outputMode", OutputMode.class);
        this.trigger = this.writer.get("trigger", Trigger.class);
    }

    /** Analyses the query that {@code writer} would start. */
    public static QueryAnalysis of(DataStreamWriter<?> writer) {
        QueryAnalysis analysis = new QueryAnalysis(writer);
        analysis.data.sparkSession().withActive(() -> {
            analysis.run();
            return null;
        });
        return analysis;
    }

    /** All faults of the query; empty if there is none. */
    public List<QueryFault> faults() {
        return List.copyOf(faults);
    }

    /** What its checkpoint holds it to; null if it keeps no state, or if it has faults. */
    public @Nullable QueryState state() {
        return state;
    }

    /** Its output mode. */
    public OutputMode outputMode() {
        return outputMode;
    }

    /** When it looks for new records. */
    public Trigger trigger() {
        return trigger;
    }

    /** The names of the inlets that it reads, each as often as it does. */
    public List<String> inlets() {
        return StreamSources.inlets(data.queryExecution().analyzed());
    }

    /** Whether what it gives for a record may depend on records of other batches, or on a watermark. */
    public boolean remembers() {
        return Memory.isIn(data.queryExecution().analyzed());
    }

    /** Where the user's code made the end of a dataset, as far as Spark knows. */
    public static List<StackTraceElement> callSite(org.apache.spark.sql.Dataset<?> dataset) {
        return CallSites.of(((Dataset<?>) dataset).queryExecution().analyzed());
    }

    private void run() {
        LogicalPlan plan = data.queryExecution().analyzed();
        sink();
        boolean supported = operators(plan);
        boolean sendable = functions(plan);
        if (supported && sendable) {
            executionPlan(plan);
        }
    }

    private void sink() {
        try {
            SinkCheck.check(data, writer, outputMode, trigger);
        } catch (Exception refused) {
            faults.add(new QueryFault(Kind.SINK, SparkMessage.of(refused), refused, List.of()));
        }
    }

    private boolean operators(LogicalPlan plan) {
        try {
            if (trigger instanceof ContinuousTrigger) {
                UnsupportedOperationChecker.checkForContinuous(plan, outputMode);
            } else {
                UnsupportedOperationChecker.checkForStreaming(plan, outputMode);
            }
            return true;
        } catch (Exception refused) {
            // AnalysisException, which is checked and which Scala does not declare.
            boolean ofMode = refused instanceof AnalysisException analysis
                    && analysis.getCondition() != null
                    && analysis.getCondition().startsWith("STREAMING_OUTPUT_MODE");
            faults.add(new QueryFault(
                    ofMode ? Kind.OUTPUT_MODE : Kind.OPERATOR,
                    SparkMessage.of(refused),
                    refused,
                    ofMode ? CallSites.ofAggregation(plan) : callSite(refused, plan)));
            return false;
        }
    }

    private boolean functions(LogicalPlan plan) {
        int before = faults.size();
        for (PlanFunction each : PlanFunctions.of(plan)) {
            function(each.function(), CallSites.of(each.operator()));
        }
        Object foreach = writer.find("foreachWriter", Object.class);
        if (foreach != null) {
            function(foreach, List.of());
        }
        return faults.size() == before;
    }

    private void function(Object function, List<StackTraceElement> callSite) {
        String path = Serialization.failure(function);
        if (path != null && faults.stream().noneMatch(fault -> fault.reason().equals(path))) {
            faults.add(new QueryFault(Kind.FUNCTION, path, null, callSite));
        }
    }

    private void executionPlan(LogicalPlan plan) {
        if (trigger instanceof ContinuousTrigger) {
            return;
        }
        try {
            List<String> operators =
                    QueryState.operators(StreamingPlans.ofFirstBatch(data.sparkSession(), plan, outputMode)
                            .executedPlan());
            if (!operators.isEmpty()) {
                state = new QueryState(
                        operators,
                        StreamSources.of(plan),
                        outputMode.toString().toLowerCase(Locale.ROOT),
                        QueryState.stateStore(data.sparkSession()));
            }
        } catch (Exception refused) {
            // Some operators are refused only here, such as a join of two streams without an equality.
            Kind kind = refused instanceof AnalysisException ? Kind.OPERATOR : Kind.PLAN;
            faults.add(new QueryFault(kind, SparkMessage.of(refused), refused, callSite(refused, plan)));
        }
    }

    private static List<StackTraceElement> callSite(Throwable refused, LogicalPlan plan) {
        @Nullable
        LogicalPlan operator = refused instanceof ExtendedAnalysisException analysis
                        && analysis.plan().isDefined()
                ? analysis.plan().get()
                : null;
        return CallSites.of(operator == null ? plan : operator);
    }
}
