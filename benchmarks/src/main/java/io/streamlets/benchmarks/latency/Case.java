package io.streamlets.benchmarks.latency;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An application to be measured.
 *
 * @param queries its streamlets, by ref
 * @param partitions those of a shuffle, and so of a state
 * @param byHand whether it is {@link HandWritten}
 */
record Case(List<String> queries, int partitions, boolean byHand) {

    static Case hops(int count, boolean byHand) {
        return new Case(
                IntStream.rangeClosed(1, count).mapToObj(hop -> "hop-" + hop).toList(), 2, byHand);
    }

    static Case counter(int partitions, boolean byHand) {
        return new Case(List.of("counter"), partitions, byHand);
    }

    private boolean counts() {
        return queries.contains("counter");
    }

    String first() {
        return counts() ? "counted" : "pings-0";
    }

    String last() {
        return counts() ? "counts" : "pings-" + queries.size();
    }

    String name() {
        return (byHand ? "by hand, " : "streamlets, ")
                + (counts() ? "count, " + partitions + " partitions" : "hops: " + queries.size());
    }
}
