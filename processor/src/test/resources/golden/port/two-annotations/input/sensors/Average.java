package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average extends SparkStreamletLogic {
    @Inlet("in")
    @Outlet("out")
    InletPort<Data> data;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
