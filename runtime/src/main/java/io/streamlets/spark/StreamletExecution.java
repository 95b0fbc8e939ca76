package io.streamlets.spark;

import java.util.concurrent.CompletableFuture;

/**
 * The queries of one started streamlet, as long as they run.
 *
 * <pre>{@code
 * execution.ready().thenRun(() -> log.info("{} is ready", execution.streamletRef()));
 * execution.completed().whenComplete((nothing, cause) -> application.streamletEnded(execution, cause));
 * execution.stop();
 * }</pre>
 *
 * @since 0.1.0
 */
public interface StreamletExecution {

    /** The name of the instance in the blueprint. */
    String streamletRef();

    /**
     * Completes when every query has proved that it works: it has finished a batch, or has looked for data and found none,
     * or has ended well. Fails when a query fails before. Spark says that a query found none when that has been so for
     * {@code spark.sql.streaming.noDataProgressEventInterval}, 10 seconds by default.
     */
    CompletableFuture<Void> ready();

    /**
     * Completes when all queries have ended, be it that {@link #stop} was called or that a trigger such as
     * {@code available-now} has done its work. As soon as one query fails, the others are stopped and the future fails with a
     * {@link StreamletFailure} that names the query and the cause.
     */
    CompletableFuture<Void> completed();

    /**
     * Stops the queries and waits until they have ended, but not for ever; what is then not done is done again at the
     * next start, from the checkpoint. A second call does nothing.
     */
    void stop();
}
