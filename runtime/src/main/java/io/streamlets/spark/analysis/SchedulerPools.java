package io.streamlets.spark.analysis;

import java.util.Collection;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.Pool;
import org.apache.spark.scheduler.SchedulingMode;

/** The pools among which Spark's fair scheduler shares cores. */
public final class SchedulerPools {

    private SchedulerPools() {}

    /**
     * Makes those of these pools that are not there, as Spark itself would with the first job of each; but Spark then warns
     * that the pool is not configured.
     */
    public static void add(SparkContext spark, Collection<String> names) {
        Pool root = spark.taskScheduler().rootPool();
        if (root == null || !SchedulingMode.FAIR().equals(root.schedulingMode())) {
            return;
        }
        for (String name : names) {
            if (root.getSchedulableByName(name) == null) {
                root.addSchedulable(new Pool(name, SchedulingMode.FIFO(), 0, 1));
            }
        }
    }
}
