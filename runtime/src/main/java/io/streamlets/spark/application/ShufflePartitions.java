package io.streamlets.spark.application;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * How many partitions a shuffle has unless the user says: two for each core.
 *
 * <p>Each partition is a task in every batch, with state files of its own; with Spark's default of {@value #MOST} the first batch
 * takes minutes on few cores. A query that has a checkpoint keeps the number that is stored there.
 */
final class ShufflePartitions {
    /** Spark's setting for the number. */
    static final String SETTING = "spark.sql.shuffle.partitions";

    private static final int LEAST = 4;
    private static final int MOST = 200;

    private ShufflePartitions() {}

    /** Sets the number unless the user has; returns what to tell the user about it. */
    static Optional<String> choose(SparkSession session) {
        SparkContext spark = session.sparkContext();
        if (spark.getConf().contains(SETTING)) {
            return Optional.empty();
        }
        OptionalInt cores = ClusterCores.of(spark);
        if (cores.isEmpty()) {
            return Optional.of("Shuffles have " + session.conf().get(SETTING)
                    + " partitions, Spark's default, since the number of cores is not known; '" + SETTING
                    + "' sets another number.");
        }
        int partitions = of(cores.getAsInt());
        session.conf().set(SETTING, partitions);
        return Optional.of("Shuffles have " + partitions + " partitions, by the number of cores (" + cores.getAsInt()
                + "); a query with a checkpoint keeps its own; '" + SETTING + "' sets another number.");
    }

    static int of(int cores) {
        return Math.max(LEAST, (int) Math.min(MOST, 2L * cores));
    }
}
