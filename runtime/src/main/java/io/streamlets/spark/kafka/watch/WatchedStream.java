package io.streamlets.spark.kafka.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.streaming.MicroBatchStream;
import org.apache.spark.sql.connector.read.streaming.Offset;
import org.apache.spark.sql.connector.read.streaming.ReadLimit;
import org.apache.spark.sql.connector.read.streaming.ReportsSourceMetrics;
import org.apache.spark.sql.connector.read.streaming.SupportsAdmissionControl;
import org.apache.spark.sql.connector.read.streaming.SupportsTriggerAvailableNow;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * A stream of Spark's Kafka source that waits where Spark's asks again: when it has found nothing, the next question about the
 * latest offset is answered when a {@link TopicWatch} sees records, or after {@value #LONGEST_WAIT_MILLIS} ms with what was known.
 *
 * <p>What there is to read is decided by Spark's stream alone. Where the watch sees nothing at all, since the broker does not answer,
 * that is asked as before, and fails as before; and it is asked every {@value #ASK_AFTER_MILLIS} ms, to find new partitions.
 */
final class WatchedStream implements MicroBatchStream, SupportsTriggerAvailableNow, ReportsSourceMetrics {
    /** Short enough for timers of state and batches without data, which Spark looks after between two questions. */
    private static final int LONGEST_WAIT_MILLIS = 100;

    private static final int ASK_AFTER_MILLIS = 1_000;

    /** The streams of the query that runs on this thread which have found nothing. Records for one end the wait of another. */
    private static final ThreadLocal<Set<WatchedStream>> EXHAUSTED = ThreadLocal.withInitial(HashSet::new);

    private final MicroBatchStream stream;
    private final CaseInsensitiveStringMap options;
    /** From when this stream has nothing to read for the first time. */
    private @Nullable TopicWatch watch;

    private boolean untilNow;
    private @Nullable Offset exhausted;
    private Map<TopicPartition, Long> read = Map.of();
    private long askedNanos;

    WatchedStream(MicroBatchStream stream, CaseInsensitiveStringMap options) {
        this.stream = stream;
        this.options = options;
    }

    @Override
    public @Nullable Offset latestOffset(Offset start, ReadLimit limit) {
        if (watch != null && start.equals(exhausted) && !mayHaveMore(watch)) {
            return start;
        }
        askedNanos = System.nanoTime();
        Offset latest = ((SupportsAdmissionControl) stream).latestOffset(start, limit);
        if (!untilNow && start.equals(latest)) {
            exhausted = start;
            read = KafkaOffsets.of(start);
            watch = watch == null ? TopicWatch.of(options) : watch;
            watch.add(this, read.keySet());
            EXHAUSTED.get().add(this);
        } else {
            waitsNoLonger();
        }
        return latest;
    }

    private void waitsNoLonger() {
        exhausted = null;
        EXHAUSTED.get().remove(this);
        if (watch != null) {
            watch.remove(this);
        }
    }

    /** Waits until this stream may have records, which it does not know if the watch does not. */
    private boolean mayHaveMore(TopicWatch watch) {
        Map<TopicPartition, Long> ofQuery = new HashMap<>();
        EXHAUSTED.get().forEach(each -> ofQuery.putAll(each.read));
        try {
            Map<TopicPartition, Long> ends = watch.awaitMore(ofQuery, LONGEST_WAIT_MILLIS);
            return ends == null
                    || KafkaOffsets.isBefore(read, ends)
                    || System.nanoTime() - askedNanos > ASK_AFTER_MILLIS * 1_000_000L;
        } catch (InterruptedException e) {
            // The query is being stopped. Spark sees to that next.
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void prepareForTriggerAvailableNow() {
        untilNow = true;
        ((SupportsTriggerAvailableNow) stream).prepareForTriggerAvailableNow();
    }

    @Override
    public void stop() {
        waitsNoLonger();
        if (watch != null) {
            watch.close(this);
            watch = null;
        }
        stream.stop();
    }

    @Override
    public Offset initialOffset() {
        return stream.initialOffset();
    }

    @Override
    public Offset latestOffset() {
        return stream.latestOffset();
    }

    @Override
    public ReadLimit getDefaultReadLimit() {
        return ((SupportsAdmissionControl) stream).getDefaultReadLimit();
    }

    @Override
    public @Nullable Offset reportLatestOffset() {
        return ((SupportsAdmissionControl) stream).reportLatestOffset();
    }

    @Override
    public Map<String, String> metrics(Optional<Offset> latestConsumed) {
        return ((ReportsSourceMetrics) stream).metrics(latestConsumed);
    }

    @Override
    public InputPartition[] planInputPartitions(Offset start, Offset end) {
        return stream.planInputPartitions(start, end);
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
        return stream.createReaderFactory();
    }

    @Override
    public Offset deserializeOffset(String json) {
        return stream.deserializeOffset(json);
    }

    @Override
    public void commit(Offset end) {
        stream.commit(end);
    }

    @Override
    public String toString() {
        return stream.toString();
    }
}
