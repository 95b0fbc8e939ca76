package shop;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
public final class Reads {

    @Egress("out")
    DataStreamWriter<Data> read(@Inlet("in") Dataset<Data> in) {
        return in.writeStream().format("console");
    }
}
