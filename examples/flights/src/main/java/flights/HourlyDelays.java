package flights;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.window;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

/**
 * Counts and averages the delays of each airport and hour of departure.
 *
 * <p>A group is written again whenever it grows, so that the last hours of the data are not held back until a later
 * flight arrives. Of the rows of one group, the one with the most flights is the last.
 */
@Streamlet(description = "Computes the delays of each origin and hour")
public final class HourlyDelays {

    @ConfigParameter(
            key = "lateness",
            defaultValue = "1 day",
            description = "How much earlier than the latest flight seen a flight may still arrive and be counted")
    Duration lateness;

    @Outlet(value = "out", partitionBy = "origin", outputMode = OutputMode.UPDATE)
    Dataset<HourlyDelay> delays(@Inlet("in") Dataset<Flight> flights) {
        return flights.withColumn("time", col("date").cast("timestamp"))
                .withWatermark("time", lateness.toMillis() + " milliseconds")
                .groupBy(col("origin"), window(col("time"), "1 hour").as("window"))
                .agg(
                        count(lit(1)).as("flights"),
                        avg("delay").as("meanDelay"),
                        max("delay").as("maxDelay"))
                .withColumn("hour", col("window.start").cast("timestamp_ntz"))
                .as(HourlyDelayCodec.encoder());
    }
}
