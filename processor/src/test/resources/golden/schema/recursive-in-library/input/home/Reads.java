package home;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;
import shop.Node;

@Streamlet
public final class Reads {

    @Egress("out")
    DataStreamWriter<Node> read(@Inlet("in") Dataset<Node> in) {
        return in.writeStream().format("console");
    }
}
