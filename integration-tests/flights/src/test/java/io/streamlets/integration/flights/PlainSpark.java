package io.streamlets.integration.flights;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The same questions answered by plain Spark SQL over the files, without any of our code. */
final class PlainSpark {

    /** Which delays the example believes, as its defaults say. */
    static final String POSSIBLE = "delay between -60 and 720";

    private PlainSpark() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    static Dataset<Row> csv(SparkSession spark, Path folder) {
        return spark.read()
                .option("header", true)
                .option("pathGlobFilter", "*.csv")
                .schema("date TIMESTAMP_NTZ, origin STRING, destination STRING, distance BIGINT, delay BIGINT")
                .csv(folder.toString());
    }

    /** The groups that the example must have computed. */
    static Dataset<Row> groups(Dataset<Row> flights) {
        flights.createOrReplaceTempView("flights");
        return flights.sparkSession().sql("""
                        select origin, cast(date_trunc('HOUR', date) as timestamp_ntz) as hour, count(*) as flights,
                               avg(delay) as meanDelay, cast(max(delay) as int) as maxDelay
                        from flights where %s
                        group by origin, date_trunc('HOUR', date)
                        """.formatted(POSSIBLE));
    }
}
