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
 * Runs the streamlet {@link Sensors.Counter}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>outlet {@code out} writes {@link Sensors.Count}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class Sensors_CounterStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Sensors.Count> OUT = OutletPort.of("out", Sensors_CountCodec.codec());

    @Override
    public String className() {
        return "sensors.Sensors$Counter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Sensors.Counter logic = new Sensors.Counter();
        return List.of(context.writeStream(() -> logic.count(context.readStream(IN)), OUT, OutputMode.Append()));
    }
}
