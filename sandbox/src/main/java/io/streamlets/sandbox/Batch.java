package io.streamlets.sandbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.streaming.SourceProgress;
import org.apache.spark.sql.streaming.StreamingQueryProgress;

/**
 * What one batch of a query read and wrote.
 *
 * @param query the query's name
 * @param began when it began, in milliseconds of the system's clock
 * @param read records by source, under Spark's description of the source
 * @param written records written; 0 if the sink does not count them
 */
record Batch(String query, long began, Map<String, Long> read, long written) {

    static Batch of(StreamingQueryProgress progress) {
        Map<String, Long> read = new HashMap<>();
        for (SourceProgress source : progress.sources()) {
            read.merge(source.description(), source.numInputRows(), Long::sum);
        }
        String name = progress.name() == null ? progress.id().toString() : progress.name();
        // A sink that does not count says -1.
        long written = progress.sink() == null ? 0 : Math.max(0, progress.sink().numOutputRows());
        return new Batch(name, Instant.parse(progress.timestamp()).toEpochMilli(), Map.copyOf(read), written);
    }

    long records() {
        return read.values().stream().mapToLong(Long::longValue).sum() + written;
    }
}
