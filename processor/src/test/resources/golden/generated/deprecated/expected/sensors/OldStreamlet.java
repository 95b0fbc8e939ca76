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
 * Runs the streamlet {@link Old}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>outlet {@code out} writes {@link Data}
 * </ul>
 */
@SuppressWarnings("deprecation")
@Generated("io.streamlets.processor.StreamletProcessor")
public final class OldStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Data> OUT = OutletPort.of("out", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Old";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Old logic = new Old();
        return List.of(context.writeStream(() -> logic.pass(context.readStream(IN)), OUT, OutputMode.Append()));
    }
}
