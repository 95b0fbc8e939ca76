package io.streamlets.spark.execution;

import io.streamlets.spark.catalyst.RecordRows;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/** How many invalid records and rows the progress of a query counts, in Spark's observed metrics. */
final class InvalidRecordCount {
    private static final String INLET = "streamlets.inlet.";
    private static final String OUTLET = "streamlets.outlet.";

    private InvalidRecordCount() {}

    /** The name of the metrics of an inlet that is read for the {@code read}-th time. */
    static String metrics(String inlet, int read) {
        return INLET + inlet + (read == 1 ? "" : "#" + read);
    }

    /** The name of the metrics of an outlet, which a query has once. */
    static String metrics(String outlet) {
        return OUTLET + outlet;
    }

    /** The number over all inlets of the query, and its outlet. */
    static long of(StreamingQueryProgress progress) {
        long count = 0;
        for (String name : progress.observedMetrics().keySet()) {
            Row metrics = progress.observedMetrics().get(name);
            // Spark has no values for a batch without a task.
            if ((name.startsWith(INLET) || name.startsWith(OUTLET)) && metrics != null && metrics.size() > 0) {
                count += metrics.<Long>getAs(RecordRows.INVALID);
            }
        }
        return count;
    }
}
