package sensors;

import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
public final class Writer extends SparkStreamletLogic {
    @Outlet("typed")
    OutletPort<Typed> typed;

    @Outlet("added")
    OutletPort<Added> added;

    @Outlet("counted")
    OutletPort<Counted> counted;

    @Outlet("leveled")
    OutletPort<Leveled> leveled;

    @Outlet("timed")
    OutletPort<Timed> timed;

    @Outlet("ordered")
    OutletPort<Order> ordered;

    @Outlet("limited")
    OutletPort<Limited> limited;

    @Outlet("named")
    OutletPort<OldName> named;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
