package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
public final class Reader extends SparkStreamletLogic {
    @Inlet("forward")
    InletPort<Plain> forward;

    @Inlet("none")
    InletPort<Leveled> none;

    @Inlet("instants")
    InletPort<Timed> instants;

    @Inlet("binary")
    InletPort<Typed> binary;

    @Inlet("full")
    InletPort<Counted> full;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
