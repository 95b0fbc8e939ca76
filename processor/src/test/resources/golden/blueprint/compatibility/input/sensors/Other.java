package sensors;

import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
public final class Other extends SparkStreamletLogic {
    @Outlet("instants")
    OutletPort<Timed> instants;

    @Outlet("binary")
    OutletPort<Typed> binary;

    @Outlet("full")
    OutletPort<Counted> full;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
