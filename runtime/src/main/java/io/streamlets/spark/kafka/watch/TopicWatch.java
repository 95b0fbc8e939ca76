package io.streamlets.spark.kafka.watch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows where all partitions of a Kafka cluster end for whose records a stream in this JVM waits.
 *
 * <p>There is one for the streams that reach a cluster with the same settings; the last that is closed ends its thread. It looks
 * every {@value #PAUSE_MILLIS} ms, with one request for all. When nothing has come for {@value #QUIET_MILLIS} ms it lets the broker
 * answer when something does. While no stream waits it asks nothing.
 */
final class TopicWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TopicWatch.class);
    private static final int PAUSE_MILLIS = 10;
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 1_000;
    private static final int QUIET_MILLIS = 1_000;

    private static final Map<Map<String, Object>, TopicWatch> SHARED = new HashMap<>();

    private final Map<String, Object> settings;
    private final Thread thread = new Thread(this::run, "streamlets-topic-watch");
    private int users;

    private final Map<WatchedStream, Set<TopicPartition>> waiting = new HashMap<>();
    private Map<TopicPartition, Long> ends = Map.of();
    private boolean works = true;
    private long changedNanos;
    private @Nullable TopicEnds asleep;

    private TopicWatch(Map<String, Object> settings) {
        this.settings = settings;
        thread.setDaemon(true);
    }

    /** The watch for a stream with these options. */
    static TopicWatch of(CaseInsensitiveStringMap options) {
        Map<String, Object> settings = TopicEnds.settings(options);
        synchronized (SHARED) {
            TopicWatch watch = SHARED.computeIfAbsent(settings, TopicWatch::new);
            if (watch.users++ == 0) {
                watch.thread.start();
            }
            return watch;
        }
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

    /** From now on watches the partitions of a stream, until {@link #remove}. */
    synchronized void add(WatchedStream stream, Set<TopicPartition> partitions) {
        waiting.put(stream, partitions);
        if (asleep != null && !ends.keySet().containsAll(partitions)) {
            asleep.wakeUp();
        }
        notifyAll();
    }

    synchronized void remove(WatchedStream stream) {
        waiting.remove(stream);
    }

    /**
     * Waits until one of the partitions, which are watched, has records after {@code read}.
     *
     * @return the ends of the partitions; null if they are not known
     */
    synchronized @Nullable Map<TopicPartition, Long> awaitMore(Map<TopicPartition, Long> read, int millis)
            throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000L;
        long left = millis;
        while (left > 0 && !KafkaOffsets.isBefore(read, ends)) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000L;
        }
        return works && ends.keySet().containsAll(read.keySet()) ? ends : null;
    }

    private void run() {
        try (TopicEnds topics = new TopicEnds(settings)) {
            while (true) {
                Set<TopicPartition> partitions = awaited();
                look(topics, partitions);
                Thread.sleep(works ? PAUSE_MILLIS : PAUSE_AFTER_FAILURE_MILLIS);
            }
        } catch (InterruptedException | InterruptException closed) {
            log.debug("Nobody waits for records any more");
        } catch (RuntimeException e) {
            log.warn("Inlets ask for new records ten times a second, since the ends of topics cannot be watched", e);
            failed();
        }
    }

    /** All partitions that a stream waits for; waits for the first that does. */
    private synchronized Set<TopicPartition> awaited() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return waiting.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private void look(TopicEnds topics, Set<TopicPartition> partitions) {
        try {
            if (mayToSleep(topics, partitions)) {
                topics.sleep(ends);
                awake();
            }
            found(topics.look(partitions));
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            log.debug("The ends of {} were not found", partitions, e);
            failed();
        }
    }

    private synchronized boolean mayToSleep(TopicEnds topics, Set<TopicPartition> partitions) {
        boolean may = works
                && partitions.equals(ends.keySet())
                && System.nanoTime() - changedNanos > QUIET_MILLIS * 1_000_000L;
        asleep = may ? topics : null;
        return may;
    }

    private synchronized void awake() {
        asleep = null;
    }

    private synchronized void found(Map<TopicPartition, Long> found) {
        works = true;
        if (!found.equals(ends)) {
            ends = Map.copyOf(found);
            changedNanos = System.nanoTime();
            notifyAll();
        }
    }

    private synchronized void failed() {
        works = false;
        asleep = null;
        notifyAll();
    }
}
