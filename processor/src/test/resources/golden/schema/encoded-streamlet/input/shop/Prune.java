package shop;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Encoded;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;
import sensors.Data;

@Streamlet
@Encoded(depth = 4)
public final class Prune {

    @Egress("console")
    DataStreamWriter<Data> print(@Inlet("in") Dataset<Data> data) {
        return data.writeStream().format("console");
    }
}
