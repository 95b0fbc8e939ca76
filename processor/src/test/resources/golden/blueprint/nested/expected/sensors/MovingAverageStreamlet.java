package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link MovingAverage}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>outlet {@code out} writes {@link Agg}, partitioned by {@code src}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class MovingAverageStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Agg> OUT = OutletPort.of("out", AggCodec.codec()).partitionedBy("src");

    @Override
    public String className() {
        return "sensors.MovingAverage";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        MovingAverage logic = new MovingAverage();
        return List.of(context.writeStream(() -> logic.average(context.readStream(IN)), OUT, OutputMode.Append()));
    }
}
