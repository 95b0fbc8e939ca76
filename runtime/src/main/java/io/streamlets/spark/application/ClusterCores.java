package io.streamlets.spark.application;

import java.time.Duration;
import java.util.OptionalInt;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;

/** How many cores the executors of an application have in all. */
final class ClusterCores {
    /** Executors of one cluster start together: who is not there then comes late, or never. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long TICK_MILLIS = 100;

    /** What YARN and Kubernetes start where nobody says how many. */
    private static final int DEFAULT_EXECUTORS = 2;

    private ClusterCores() {}

    /** The number; empty if it cannot be known yet. */
    static OptionalInt of(SparkContext spark) {
        SparkConf conf = spark.getConf();
        if (conf.contains("spark.default.parallelism")) {
            return OptionalInt.of(spark.defaultParallelism());
        }
        OptionalInt configured = configured(spark.master(), conf);
        if (configured.isPresent()) {
            return configured;
        }
        return isElastic(conf) || !hasExecutors(spark)
                ? OptionalInt.empty()
                : OptionalInt.of(spark.defaultParallelism());
    }

    /** What the settings say. */
    static OptionalInt configured(String master, SparkConf conf) {
        if (conf.contains("spark.cores.max")) {
            return OptionalInt.of(conf.getInt("spark.cores.max", 1));
        }
        int cores = conf.getInt("spark.executor.cores", 1);
        if (isElastic(conf)) {
            return conf.contains("spark.dynamicAllocation.maxExecutors")
                    ? OptionalInt.of(conf.getInt("spark.dynamicAllocation.maxExecutors", 1) * cores)
                    : OptionalInt.empty();
        }
        return master.startsWith("k8s") || master.startsWith("yarn")
                ? OptionalInt.of(conf.getInt("spark.executor.instances", DEFAULT_EXECUTORS) * cores)
                : OptionalInt.empty();
    }

    private static boolean isElastic(SparkConf conf) {
        return conf.getBoolean("spark.dynamicAllocation.enabled", false);
    }

    /** Waits until no more executors come; in one process there is nobody to wait for. */
    private static boolean hasExecutors(SparkContext spark) {
        if (spark.isLocal()) {
            return true;
        }
        long deadline = System.nanoTime() + LIMIT.toNanos();
        long since = System.nanoTime();
        int known = 0;
        while (System.nanoTime() < deadline) {
            // The driver is one of them.
            int executors = spark.getExecutorMemoryStatus().size() - 1;
            if (executors != known) {
                known = executors;
                since = System.nanoTime();
            }
            if (known > 0 && System.nanoTime() - since >= SETTLED.toNanos()) {
                return true;
            }
            try {
                Thread.sleep(TICK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return known > 0;
            }
        }
        return known > 0;
    }
}
