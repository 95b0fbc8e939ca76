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
 * Runs the streamlet {@link Limiter}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>outlet {@code out} writes {@link Data}
 *   <li>sink {@code console}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class LimiterStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Data> OUT = OutletPort.of("out", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Limiter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Limiter logic = new Limiter();
        logic.limit = context.parameters().intValue("limit");
        return List.of(
                context.writeStream(() -> logic.pass(context.readStream(IN)), OUT, OutputMode.Append()),
                context.startEgress("console", () -> logic.overridden(context.readStream(IN))));
    }
}
