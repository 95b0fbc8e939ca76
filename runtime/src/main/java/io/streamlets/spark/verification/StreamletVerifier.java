package io.streamlets.spark.verification;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.execution.QueryStandIn;
import io.streamlets.spark.execution.Secrets;
import io.streamlets.spark.execution.StreamletSettings;
import io.streamlets.spark.kafka.PortTopics;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Checks the queries of a streamlet without data, broker and sinks.
 *
 * <pre>{@code
 * List<Problem> findings =
 *     StreamletVerifier.verify(new MovingAverageStreamlet(), session, settings, topics, names, mounts, secrets).findings();
 * }</pre>
 *
 * <ul>
 *   <li>Every query that the streamlet starts through its context is analysed and not started. A query that it starts
 *       itself, with {@code DataStreamWriter.start()}, does start, on empty inlets; it is stopped at the end.
 *   <li>The function of {@code foreachBatch} is not called: what it does with a batch is not checked.
 *   <li>A query whose making fails does not keep the others from being checked. Where a streamlet makes its queries itself,
 *       what comes after the failure is not seen.
 * </ul>
 *
 * @since 0.1.0
 */
public final class StreamletVerifier {

    private StreamletVerifier() {}

    /**
     * What is wrong with the queries of one instance, which keep state, and what they are like.
     *
     * @param session for this instance alone: whatever is active in it afterwards is stopped
     * @param names the queries of instances that were looked at before and would run in one session with this one's
     * @param mounts what stands in for those of its volume mounts that have no folder
     * @param secrets what the findings do not show
     */
    public static VerifiedQueries verify(
            SparkStreamlet streamlet,
            SparkSession session,
            StreamletSettings settings,
            PortTopics topics,
            QueryNames names,
            MountStandIns mounts,
            Secrets secrets) {
        Findings findings = new Findings(settings.ref(), streamlet, mounts, secrets);
        AnalysisContext context = new AnalysisContext(session, settings, topics, names, findings);
        boolean startsOthers = false;
        try {
            startsOthers = streamlet.start(context).stream().anyMatch(query -> !(query instanceof QueryStandIn));
        } catch (Exception | LinkageError | AssertionError failure) {
            findings.failed(failure);
        } finally {
            startsOthers |= session.streams().active().length > 0;
            stop(session);
        }
        List<Problem> problems = findings.problems();
        return new VerifiedQueries(
                problems,
                context.stateful(),
                List.of(new StreamletForm(settings.ref(), context.forms(), problems.isEmpty() && !startsOthers)));
    }

    private static void stop(SparkSession session) {
        for (StreamingQuery query : session.streams().active()) {
            try {
                query.stop();
            } catch (TimeoutException e) {
                throw new IllegalStateException("query '" + query.name() + "' did not stop in time", e);
            }
        }
    }
}
