package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link List}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code logic} reads {@link Data}
 *   <li>inlet {@code in-port} reads {@link OutputMode}
 *   <li>outlet {@code context} writes {@link Data}
 *   <li>sink {@code out}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class ListStreamlet implements SparkStreamlet {
    private static final InletPort<Data> LOGIC = InletPort.of("logic", DataCodec.codec());

    private static final InletPort<OutputMode> IN_PORT = InletPort.of("in-port", OutputModeCodec.codec());

    private static final OutletPort<Data> CONTEXT = OutletPort.of("context", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.List";
    }

    @Override
    public java.util.List<StreamingQuery> start(SparkStreamletContext context) {
        List logic = new List();
        return java.util.List.of(
                context.writeStream(() -> logic.logic(context.readStream(LOGIC)), CONTEXT, org.apache.spark.sql.streaming.OutputMode.Append()),
                context.startEgress("out", () -> logic.start(context.readStream(IN_PORT))));
    }
}
