package flights;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Keeps the latest state of every group in a folder of Parquet files. */
@Streamlet(description = "Writes the delays as Parquet")
public final class DelayFiles {

    @ConfigParameter(
            key = "folder",
            defaultValue = "target/delays",
            description = "The folder of the Parquet files; its content is replaced")
    String folder;

    @Egress("parquet")
    DataStreamWriter<Row> store(@Inlet("in") Dataset<HourlyDelay> delays) {
        String target = folder;
        VoidFunction2<Dataset<Row>, Long> replace =
                (groups, batch) -> groups.write().mode(SaveMode.Overwrite).parquet(target);
        return LatestDelays.of(delays).writeStream().outputMode("complete").foreachBatch(replace);
    }
}
