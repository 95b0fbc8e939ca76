package io.streamlets.spark.application;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * How many partitions a shuffle has where nobody says: two for each core.
 *
 * <p>Each is a task in every batch, and a file of its state; Spark's own number, {@value #MOST}, makes a first batch take minutes
 * on few cores. A query that has a checkpoint goes on with the number that stands there.
 */
final class ShufflePartitions {
    /** The setting of Spark. */
    static final String SETTING = "spark.sql.shuffle.partitions";

    private static final int LEAST = 4;
    private static final int MOST = 200;

    private ShufflePartitions() {}

    /** Sets the number, if the user has not; gives what there is to say of it. */
    static Optional<String> choose(SparkSession session) {
        SparkContext spark = session.sparkContext();
        if (spark.getConf().contains(SETTING)) {
            return Optional.empty();
        }
        OptionalInt cores = ClusterCores.of(spark);
        if (cores.isEmpty()) {
            return Optional.of("Shuffles have " + session.conf().get(SETTING)
                    + " partitions, since nobody knows how many cores there will be; '" + SETTING
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
