package io.streamlets.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What has flowed through one streamlet since it was started.
 *
 * <p>Two queries of a streamlet that read the same inlet read its records twice; a person who counts records wants to
 * see them once. So the records of a source are those of the query that has read most of it.
 */
final class Flow {

    private static final long WINDOW_MILLIS = 10_000;

    private record Sample(long millis, long records) {}

    private final boolean reads;
    private final boolean writes;
    private final Map<String, Map<String, Long>> readBySourceAndQuery = new HashMap<>();
    private final Map<String, Long> invalidByQuery = new HashMap<>();
    private final Deque<Sample> samples = new ArrayDeque<>();
    private long written;
    private boolean started;
    private long firstBegan;
    private long lastFlowed;

    /** What flows through a streamlet that has inlets or outlets, or both. */
    Flow(boolean reads, boolean writes) {
        this.reads = reads;
        this.writes = writes;
    }

    void started() {
        started = true;
    }

    void add(Batch batch, long now) {
        if (batch.records() > 0) {
            firstBegan = records() == 0 ? batch.began() : firstBegan;
            lastFlowed = now;
        }
        started = true;
        written += batch.written();
        batch.read()
                .forEach((source, records) -> readBySourceAndQuery
                        .computeIfAbsent(source, each -> new HashMap<>())
                        .merge(batch.query(), records, Long::sum));
    }

    /** Takes how many records a query could not read or write since it was started. */
    void invalid(String query, long total) {
        invalidByQuery.put(query, total);
    }

    long read() {
        return readBySourceAndQuery.values().stream()
                .mapToLong(queries -> queries.values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0))
                .sum();
    }

    /** The line for now, with the rate of the last ten seconds. */
    StreamletLine line(String ref, long now) {
        samples.addLast(new Sample(now, counted()));
        Sample first = samples.removeFirst();
        // The last sample from before the window is where the window begins.
        while (!samples.isEmpty() && samples.getFirst().millis <= now - WINDOW_MILLIS) {
            first = samples.removeFirst();
        }
        samples.addFirst(first);
        return line(ref, perSecond(counted() - first.records, now - first.millis));
    }

    /** The line for the whole run, with the rate from the first record to the last. */
    StreamletLine total(String ref) {
        return line(ref, perSecond(counted(), lastFlowed - firstBegan));
    }

    private StreamletLine line(String ref, double rate) {
        // There is nothing to say of a source or sink of a streamlet's own that does not count.
        long in = reads || read() > 0 ? read() : -1;
        long out = writes || written > 0 ? written : -1;
        long invalid =
                invalidByQuery.values().stream().mapToLong(Long::longValue).sum();
        return new StreamletLine(ref, in, out, invalid, rate, started);
    }

    /** What a streamlet's rate is about: what it reads, or if it has no inlet, what it writes. */
    private long counted() {
        return reads ? read() : written;
    }

    private long records() {
        return read() + written;
    }

    private static double perSecond(long records, long millis) {
        return millis <= 0 ? 0 : records * 1000.0 / millis;
    }
}
