package sensors.proto;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.window;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

/** Averages each gauge of each device over a sliding window. */
@Streamlet(description = "Averages each gauge over a sliding window")
public final class MovingAverage {

    @ConfigParameter(key = "window", defaultValue = "10 seconds", description = "Length of the window")
    Duration window;

    @ConfigParameter(key = "slide", defaultValue = "5 seconds", description = "How often a window begins")
    Duration slide;

    @Outlet(value = "out", partitionBy = "src")
    Dataset<Agg> average(@Inlet("in") Dataset<Data> readings) {
        return readings.withWatermark("timestamp", "2 seconds")
                .groupBy(
                        window(
                                        col("timestamp"),
                                        window.toMillis() + " milliseconds",
                                        slide.toMillis() + " milliseconds")
                                .as("window"),
                        col("src"),
                        col("gauge"))
                .agg(avg("value").as("value"))
                .withColumn("start", col("window.start"))
                .as(AggCodec.encoder());
    }
}
