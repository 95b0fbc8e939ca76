package sensors.proto;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rand;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Makes up readings, so that the example runs without a device. */
@Streamlet(description = "Generates readings of two gauges of ten devices")
public final class SensorGenerator {

    @ConfigParameter(key = "rate", defaultValue = "50", description = "Readings a second")
    int rate;

    @Outlet(value = "out", partitionBy = "src")
    Dataset<Data> generate(SparkSession session) {
        return session.readStream()
                .format("rate")
                .option("rowsPerSecond", rate)
                .load()
                .select(
                        concat(lit("src-"), col("value").mod(10)).as("src"),
                        col("timestamp"),
                        element_at(
                                        array(lit("OIL"), lit("GAS")),
                                        col("value").mod(2).plus(1).cast("int"))
                                .as("gauge"),
                        rand().multiply(100).as("value"))
                .as(DataCodec.encoder());
    }
}
