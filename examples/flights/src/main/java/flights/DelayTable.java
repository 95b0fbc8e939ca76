package flights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.round;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Prints the hours with the worst mean delay, and the flights that were rejected. */
@Streamlet(description = "Prints the worst hours and the rejected flights as tables")
public final class DelayTable {

    @ConfigParameter(key = "rows", defaultValue = "20", description = "How many rows a table shows")
    int rows;

    @ConfigParameter(key = "busy", defaultValue = "10", description = "How many flights an hour must have to be shown")
    int busy;

    @Egress("delays")
    DataStreamWriter<Row> delays(@Inlet("delays") Dataset<HourlyDelay> delays) {
        return LatestDelays.of(delays)
                .filter(col("flights").geq(busy))
                .withColumn("meanDelay", round(col("meanDelay"), 1))
                .orderBy(col("meanDelay").desc(), col("origin"), col("hour"))
                .writeStream()
                .outputMode("complete")
                .format("console")
                .option("numRows", rows)
                .option("truncate", false);
    }

    @Egress("rejected")
    DataStreamWriter<Flight> rejected(@Inlet("rejected") Dataset<Flight> flights) {
        return flights.writeStream().format("console").option("numRows", rows).option("truncate", false);
    }
}
