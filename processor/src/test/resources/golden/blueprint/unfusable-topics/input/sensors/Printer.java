package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
public class Printer {
    @Egress("console")
    DataStreamWriter<Agg> print(@Inlet("in") Dataset<Agg> averages) {
        return averages.writeStream().format("console");
    }
}
