package io.streamlets.benchmarks;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Jobs on one thread whose results are discarded. */
final class SparkJob {
    private SparkJob() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    /** Computes all rows. */
    static void run(Dataset<?> rows) {
        rows.write().format("noop").mode("overwrite").save();
    }
}
