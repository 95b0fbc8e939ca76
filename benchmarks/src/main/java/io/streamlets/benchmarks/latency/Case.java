package io.streamlets.benchmarks.latency;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An application to be measured.
 *
 * @param name what it is
 * @param queries its streamlets, by ref
 * @param byHand whether it is {@link HandWritten}
 * @param settings of Spark, as {@code key=value}
 */
record Case(String name, List<String> queries, boolean byHand, List<String> settings) {

    static Case hops(int count, boolean byHand) {
        List<String> queries =
                IntStream.rangeClosed(1, count).mapToObj(hop -> "hop-" + hop).toList();
        return new Case(kind(byHand) + "hops: " + count, queries, byHand, List.of());
    }

    /** With a state of so many partitions in Spark's default store. */
    static Case counter(int partitions, boolean byHand) {
        return new Case(
                kind(byHand) + "state: " + partitions,
                List.of("counter"),
                byHand,
                List.of("spark.sql.shuffle.partitions=" + partitions));
    }

    static Case counterInRocksDb(int partitions) {
        return new Case(
                kind(false) + "state in RocksDB: " + partitions,
                List.of("counter"),
                false,
                List.of(
                        "spark.sql.shuffle.partitions=" + partitions,
                        "spark.sql.streaming.stateStore.providerClass="
                                + "org.apache.spark.sql.execution.streaming.state.RocksDBStateStoreProvider",
                        "spark.sql.streaming.stateStore.rocksdb.changelogCheckpointing.enabled=true"));
    }

    private static String kind(boolean byHand) {
        return byHand ? "by hand, " : "streamlets, ";
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
}
