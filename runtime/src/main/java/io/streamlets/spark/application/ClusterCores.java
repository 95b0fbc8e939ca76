package io.streamlets.spark.application;

import io.streamlets.spark.analysis.ExecutorCores;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many cores the executors of an application have in all. */
final class ClusterCores {
    private static final Logger log = LoggerFactory.getLogger(ClusterCores.class);

    /** Executors start at about the same time: one that has not come after this long comes late, or never. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long TICK_MILLIS = 100;

    /** How many YARN and Kubernetes start unless told otherwise. */
    private static final int DEFAULT_EXECUTORS = 2;

    private ClusterCores() {}

    /** The number; empty if it cannot be known. */
    static OptionalInt of(SparkContext spark) {
        SparkConf conf = spark.getConf();
        if (spark.isLocal() || conf.contains("spark.default.parallelism")) {
            return OptionalInt.of(spark.defaultParallelism());
        }
        OptionalInt configured = configured(spark.master(), conf);
        if (configured.isPresent()) {
            return configured;
        }
        return isElastic(conf) ? OptionalInt.empty() : ofExecutors(spark);
    }

    /** What the settings say. */
    static OptionalInt configured(String master, SparkConf conf) {
        // Other cluster managers know nothing of it.
        if (master.startsWith("spark:") && conf.contains("spark.cores.max")) {
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

    /** Waits until executors have come, without which nothing would run anyway, and no more come; none if Spark is stopped. */
    private static OptionalInt ofExecutors(SparkContext spark) {
        long begin = System.nanoTime();
        long since = begin;
        boolean told = false;
        List<Integer> known = List.of();
        while (!spark.isStopped()) {
            List<Integer> cores = ExecutorCores.of(spark);
            if (!cores.equals(known)) {
                known = cores;
                since = System.nanoTime();
            }
            if (!known.isEmpty() && System.nanoTime() - since >= SETTLED.toNanos()) {
                return OptionalInt.of(known.stream().mapToInt(Integer::intValue).sum());
            }
            if (!told && known.isEmpty() && System.nanoTime() - begin >= PATIENCE.toNanos()) {
                told = true;
                log.warn(
                        "No executor has started yet. See whether '{}' has free cores and memory for executors.",
                        spark.master());
            }
            try {
                Thread.sleep(TICK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
