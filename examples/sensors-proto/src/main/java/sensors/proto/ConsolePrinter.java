package sensors.proto;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Prints the averages. */
@Streamlet(description = "Prints averages on the console")
public final class ConsolePrinter {

    @Egress("console")
    DataStreamWriter<Agg> print(@Inlet("in") Dataset<Agg> averages) {
        return averages.writeStream().format("console").option("truncate", false);
    }
}
