package io.streamlets.spark.kafka.watch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a Kafka cluster for the ends of all partitions that somebody in this JVM waits for, with one request for all of them.
 *
 * <p>There is one for the streams that reach a cluster with the same settings; the last that is closed ends its thread. While
 * nobody waits it asks nothing.
 */
final class TopicWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TopicWatch.class);
    private static final String KAFKAS_PREFIX = "kafka.";
    private static final int PAUSE_MILLIS = 10;
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 1_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final Map<Map<String, Object>, TopicWatch> SHARED = new HashMap<>();

    private final Map<String, Object> settings;
    private final Thread thread = new Thread(this::run, "streamlets-topic-watch");
    private int users;

    private final Map<Thread, Set<TopicPartition>> waiting = new HashMap<>();
    private Map<TopicPartition, Long> ends = Map.of();
    /** The number of the look that has found {@link #ends}; the next one begins after it. */
    private long looks;

    private TopicWatch(Map<String, Object> settings) {
        this.settings = settings;
        thread.setDaemon(true);
    }

    /** The watch for a stream with these options. */
    static TopicWatch of(CaseInsensitiveStringMap options) {
        Map<String, Object> settings = settings(options);
        synchronized (SHARED) {
            TopicWatch watch = SHARED.computeIfAbsent(settings, TopicWatch::new);
            if (watch.users++ == 0) {
                watch.thread.start();
            }
            return watch;
        }
    }

    private static Map<String, Object> settings(CaseInsensitiveStringMap options) {
        Map<String, Object> settings = new HashMap<>();
        options.asCaseSensitiveMap().forEach((key, value) -> {
            if (key.toLowerCase(Locale.ROOT).startsWith(KAFKAS_PREFIX)) {
                settings.put(key.substring(KAFKAS_PREFIX.length()), value);
            }
        });
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        return Map.copyOf(settings);
    }

    @Override
    public void close() {
        synchronized (SHARED) {
            if (--users == 0) {
                SHARED.remove(settings);
                thread.interrupt();
            }
        }
    }

    /**
     * Waits until one of the partitions has records after {@code read}.
     *
     * @return the ends of the partitions; null if they were not seen since this was called
     */
    synchronized @Nullable Map<TopicPartition, Long> awaitMore(Map<TopicPartition, Long> read, int millis)
            throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000L;
        // A look that is under way may have asked before.
        long known = looks + 1;
        waiting.put(Thread.currentThread(), read.keySet());
        notifyAll();
        try {
            long left = millis;
            while (left > 0 && !KafkaOffsets.isBefore(read, ends)) {
                wait(left);
                left = (deadline - System.nanoTime()) / 1_000_000L;
            }
            return left > 0 || looks > known ? ends : null;
        } finally {
            waiting.remove(Thread.currentThread());
        }
    }

    private void run() {
        try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(KafkaTokens.added(settings))) {
            while (true) {
                Set<TopicPartition> partitions = awaited();
                // Kafka's client keeps in mind where assigned partitions are.
                consumer.assign(partitions);
                boolean seen = look(consumer, partitions);
                Thread.sleep(seen ? PAUSE_MILLIS : PAUSE_AFTER_FAILURE_MILLIS);
            }
        } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException closed) {
            log.debug("Nobody waits for records any more");
        } catch (RuntimeException e) {
            log.warn("Inlets ask for new records ten times a second, since the ends of topics cannot be watched", e);
        }
    }

    /** All partitions that somebody waits for; waits for the first who does. */
    private synchronized Set<TopicPartition> awaited() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return waiting.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private boolean look(Consumer<byte[], byte[]> consumer, Set<TopicPartition> partitions) {
        try {
            Map<TopicPartition, Long> found = consumer.endOffsets(partitions, LIMIT);
            synchronized (this) {
                ends = found;
                looks++;
                notifyAll();
            }
            return true;
        } catch (org.apache.kafka.common.errors.InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            log.debug("The ends of {} were not found", partitions, e);
            return false;
        }
    }
}
