package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Splitter extends SparkStreamletLogic {
    @Inlet(value = "in", optional = true)
    InletPort<Data> in;

    @Outlet(value = "out", optional = true)
    OutletPort<Data> out;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return isConnected(out)
                ? List.of(writeStream(readStream(in), out, OutputMode.Append()))
                : List.of();
    }
}
