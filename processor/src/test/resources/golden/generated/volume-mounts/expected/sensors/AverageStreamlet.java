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
 * Runs the streamlet {@link Average}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>outlet {@code out} writes {@link Data}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class AverageStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Data> OUT = OutletPort.of("out", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Average";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Average logic = new Average();
        logic.longName = context.mountedPath("a23456789-123456789-123456789-123456789-123456789-123456789-123");
        logic.models = context.mountedPath("models");
        logic.below = context.mountedPath("below");
        return List.of(context.writeStream(() -> logic.pass(context.readStream(IN)), OUT, OutputMode.Append()));
    }
}
