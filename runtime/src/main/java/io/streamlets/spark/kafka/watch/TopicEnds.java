package io.streamlets.spark.kafka.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * Says where partitions end, in two ways: at once, or as soon as one of them has another record.
 *
 * <p>Each has a consumer, and so a connection, of its own, since a broker answers the requests of a connection in order. One thread
 * uses them; {@link #wakeUp} is for others.
 */
final class TopicEnds implements AutoCloseable {
    private static final String KAFKAS_PREFIX = "kafka.";
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);
    private static final Duration LONGEST_SLEEP = Duration.ofMillis(250);

    private final Consumer<byte[], byte[]> asks;
    private final Consumer<byte[], byte[]> sleeps;
    private Set<TopicPartition> assigned = Set.of();

    TopicEnds(Map<String, Object> settings) {
        Map<String, Object> all = KafkaTokens.added(settings);
        this.asks = new KafkaConsumer<>(all);
        this.sleeps = new KafkaConsumer<>(all);
    }

    /** The settings of both for a stream with these options, without Spark's tokens. */
    static Map<String, Object> settings(CaseInsensitiveStringMap options) {
        Map<String, Object> settings = new HashMap<>();
        options.asCaseSensitiveMap().forEach((key, value) -> {
            if (key.toLowerCase(Locale.ROOT).startsWith(KAFKAS_PREFIX)) {
                settings.put(key.substring(KAFKAS_PREFIX.length()), value);
            }
        });
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        // A record says that it is there; nobody reads it. A broker gives one batch at least.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "" + LONGEST_SLEEP.toMillis());
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, "1");
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, "1");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, "1");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "1");
        return Map.copyOf(settings);
    }

    /**
     * Assigns all partitions that may be looked at. A client remembers the leader of a partition only while the partition is assigned;
     * for a new one it asks the broker, which may have to wait for {@code retry.backoff.ms}.
     */
    void assign(Set<TopicPartition> partitions) {
        if (!partitions.equals(assigned)) {
            asks.assign(partitions);
            sleeps.assign(partitions);
            assigned = partitions;
        }
    }

    /** Where some of the partitions end now. */
    Map<TopicPartition, Long> look(Set<TopicPartition> partitions) {
        return asks.endOffsets(partitions, LONGEST_LOOK);
    }

    /** Waits until one of the partitions has a record after its end, or somebody calls {@link #wakeUp}, or a while is over. */
    void sleep(Map<TopicPartition, Long> ends) {
        try {
            sleeps.pause(assigned);
            sleeps.resume(ends.keySet());
            ends.forEach(sleeps::seek);
            sleeps.poll(LONGEST_SLEEP);
        } catch (WakeupException awake) {
            // As it should be.
        }
    }

    /** Ends a sleep, or the next one. */
    void wakeUp() {
        sleeps.wakeup();
    }

    @Override
    public void close() {
        asks.close(Duration.ZERO);
        sleeps.close(Duration.ZERO);
    }
}
