package io.streamlets.spark.execution;

import io.streamlets.spark.catalyst.RecordRows;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/** The number of invalid records and rows in the progress of a query, from Spark's observed metrics. */
final class InvalidRecordCount {
    private static final String INLET = "streamlets.inlet.";
    private static final String OUTLET = "streamlets.outlet.";

    private InvalidRecordCount() {}

    /** The name of the metrics of an inlet that is read for the {@code read}-th time. */
    static String metrics(String inlet, int read) {
        return INLET + inlet + (read == 1 ? "" : "#" + read);
    }

    /** The name of an outlet's metrics; a query has one outlet. */
    static String metrics(String outlet) {
        return OUTLET + outlet;
    }

    /** The sum over the inlets and the outlet of the query. */
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
