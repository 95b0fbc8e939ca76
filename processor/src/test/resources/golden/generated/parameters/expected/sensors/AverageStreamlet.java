package sensors;

import com.typesafe.config.ConfigMemorySize;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.time.Duration;
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
        logic.count = context.parameters().intValue("count");
        logic.size = context.parameters().memorySize("size");
        logic.mode = context.parameters().enumeration("mode", Mode.class);
        logic.direction = context.parameters().enumeration("inner", Average.Direction.class);
        logic.region = context.parameters().string("region");
        logic.password = context.parameters().string("password");
        logic.maybeCount = context.parameters().optional("maybe-count", Integer.class);
        logic.maybeWindow = context.parameters().optional("maybe-window", Duration.class);
        logic.maybeMode = context.parameters().optional("maybe-mode", Mode.class);
        logic.regions = context.parameters().list("regions", String.class);
        logic.limits = context.parameters().list("limits", Double.class);
        logic.longs = context.parameters().list("longs", Long.class);
        logic.flags = context.parameters().list("flags", Boolean.class);
        logic.sizes = context.parameters().list("sizes", ConfigMemorySize.class);
        logic.modes = context.parameters().list("modes", Mode.class);
        logic.boxed = context.parameters().intValue("boxed");
        return List.of(context.writeStream(() -> logic.pass(context.readStream(IN)), OUT, OutputMode.Append()));
    }
}
