package io.streamlets.spark.kafka.watch;

import java.util.HashMap;
import java.util.HashSet;
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
final class TopicWatch {
    private static final Logger log = LoggerFactory.getLogger(TopicWatch.class);
    private static final int PAUSE_MILLIS = 5;
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 1_000;
    private static final int QUIET_MILLIS = 300;

    private static final Map<Map<String, Object>, TopicWatch> SHARED = new HashMap<>();

    private final Map<String, Object> settings;
    private final Thread thread = new Thread(this::run, "streamlets-topic-watch");
    private int users;

    /** Of all streams that have waited, since a client forgets at once where a partition is that it no longer has. */
    private final Map<WatchedStream, Set<TopicPartition>> known = new HashMap<>();

    private final Set<WatchedStream> waiting = new HashSet<>();
    private Map<TopicPartition, Long> ends = Map.of();
    private Set<TopicPartition> sleepsFor = Set.of();
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

    /** Ends the use of a stream. */
    void close(WatchedStream stream) {
        synchronized (this) {
            remove(stream);
            known.remove(stream);
        }
        synchronized (SHARED) {
            if (--users == 0) {
                SHARED.remove(settings);
                thread.interrupt();
            }
        }
    }

    /** From now on watches the partitions of a stream, until {@link #remove}. */
    synchronized void add(WatchedStream stream, Set<TopicPartition> partitions) {
        known.put(stream, partitions);
        waiting.add(stream);
        if (asleep != null && !sleepsFor.containsAll(partitions)) {
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
                Set<TopicPartition> awaited = awaited();
                look(topics, awaited);
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
        return partitions(waiting);
    }

    private synchronized Set<TopicPartition> all() {
        return partitions(known.keySet());
    }

    private Set<TopicPartition> partitions(Set<WatchedStream> streams) {
        return known.entrySet().stream()
                .filter(each -> streams.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void look(TopicEnds topics, Set<TopicPartition> awaited) {
        try {
            topics.assign(all());
            Map<TopicPartition, Long> quiet = quiet(topics, awaited);
            if (!quiet.isEmpty()) {
                topics.sleep(quiet);
                awake();
            }
            found(topics.look(awaited));
        } catch (InterruptException e) {
            throw e;
        } catch (RuntimeException e) {
            log.debug("The ends of {} were not found", awaited, e);
            failed();
        }
    }

    /** Where partitions end in which nothing has come for a while; none if it is too early to sleep. */
    private synchronized Map<TopicPartition, Long> quiet(TopicEnds topics, Set<TopicPartition> awaited) {
        boolean may = works
                && ends.keySet().containsAll(awaited)
                && System.nanoTime() - changedNanos > QUIET_MILLIS * 1_000_000L;
        asleep = may ? topics : null;
        sleepsFor = may ? awaited : Set.of();
        return sleepsFor.stream().collect(Collectors.toMap(partition -> partition, ends::get));
    }

    private synchronized void awake() {
        asleep = null;
    }

    private synchronized void found(Map<TopicPartition, Long> found) {
        works = true;
        if (!ends.entrySet().containsAll(found.entrySet())) {
            Map<TopicPartition, Long> all = new HashMap<>(ends);
            all.putAll(found);
            all.keySet().retainAll(all());
            ends = Map.copyOf(all);
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
