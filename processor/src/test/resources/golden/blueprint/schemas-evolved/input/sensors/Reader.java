package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
public final class Reader extends SparkStreamletLogic {
    @Inlet("typed")
    InletPort<Typed> typed;

    @Inlet("added")
    InletPort<Added> added;

    @Inlet("counted")
    InletPort<Counted> counted;

    @Inlet("leveled")
    InletPort<Leveled> leveled;

    @Inlet("timed")
    InletPort<Timed> timed;

    @Inlet("ordered")
    InletPort<Order> ordered;

    @Inlet("limited")
    InletPort<Limited> limited;

    @Inlet("named")
    InletPort<OldName> named;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
