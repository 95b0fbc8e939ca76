package io.streamlets.spark.execution;

import java.time.Instant;

/**
 * What one query did in its last batch and has done since it was started.
 *
 * @param streamletRef the instance that the query belongs to
 * @param query the query's name, {@code <streamlet ref>.<outlet or sink>}
 * @param at when the batch began
 * @param batch the batch's number
 * @param inputRows records read in the batch, over all sources
 * @param invalidRows records that were invalid for an inlet and rows that were invalid for the outlet, which were skipped or became
 *     dead letters
 * @param outputRows records written in the batch; 0 where the sink does not count them
 * @param inputRowsPerSecond how fast records arrived, as Spark measures it
 * @param processedRowsPerSecond how fast they were processed
 * @param totalInputRows records read since the query was started
 * @param totalInvalidRows invalid records and rows since the query was started
 * @param totalOutputRows records written since the query was started
 * @since 0.1.0
 */
public record QueryProgress(
        String streamletRef,
        String query,
        Instant at,
        long batch,
        long inputRows,
        long invalidRows,
        long outputRows,
        double inputRowsPerSecond,
        double processedRowsPerSecond,
        long totalInputRows,
        long totalInvalidRows,
        long totalOutputRows) {}
