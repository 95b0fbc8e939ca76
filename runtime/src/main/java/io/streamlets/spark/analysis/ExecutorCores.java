package io.streamlets.spark.analysis;

import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.status.api.v1.ExecutorSummary;
import scala.jdk.javaapi.CollectionConverters;

/** The cores of the executors that an application has. */
public final class ExecutorCores {
    private static final String DRIVER = "driver";

    private ExecutorCores() {}

    /** The number of cores of each executor that runs now; none where the driver does the work. */
    public static List<Integer> of(SparkContext spark) {
        return CollectionConverters.asJava(spark.statusStore().executorList(true)).stream()
                .filter(executor -> !executor.id().equals(DRIVER))
                .map(ExecutorSummary::totalCores)
                .toList();
    }
}
