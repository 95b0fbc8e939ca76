package io.streamlets.spark.execution;

/**
 * Receives what the queries of an application do, as Spark reports it.
 *
 * <p>Called one event at a time on a thread of Spark's event bus: it returns soon and does not wait for a query.
 *
 * @since 0.1.0
 */
public interface ProgressListener {

    /** A query has finished a batch, or has found nothing to do for a while and says so. */
    void progress(QueryProgress progress);

    /** A query looked for data and found none. */
    default void idle(String streamletRef, String query) {}

    /** A query has ended, well or not. */
    default void ended(String streamletRef, String query) {}
}
