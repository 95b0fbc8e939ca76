package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average extends SparkStreamletLogic {
    @Inlet("in")
    InletPort<Data> in;

    @Outlet(value = "out", outputMode = OutputMode.UPDATE)
    OutletPort<Data> out;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
