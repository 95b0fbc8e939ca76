package shop;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Encoded;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
@Encoded(type = Faults.Tree.class, depth = 4)
public final class Prune {

    @Egress("out")
    DataStreamWriter<Faults.Tree> read(@Inlet("in") Dataset<Faults.Tree> in) {
        return in.writeStream().format("console");
    }
}
