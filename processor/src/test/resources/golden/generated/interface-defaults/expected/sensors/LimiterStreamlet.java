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
 *   <li>sink {@code console}
 *   <li>outlet {@code first} writes {@link Data}
 *   <li>outlet {@code out} writes {@link Data}
 *   <li>outlet {@code limited} writes {@link Data}, partitioned by {@code src}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class LimiterStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Data> FIRST = OutletPort.of("first", DataCodec.codec());

    private static final OutletPort<Data> OUT = OutletPort.of("out", DataCodec.codec());

    private static final OutletPort<Data> LIMITED = OutletPort.of("limited", DataCodec.codec()).partitionedBy("src");

    @Override
    public String className() {
        return "sensors.Limiter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Limiter logic = new Limiter();
        return List.of(
                context.startEgress("console", () -> logic.print(context.readStream(IN))),
                context.writeStream(() -> logic.first(context.readStream(IN)), FIRST, OutputMode.Append()),
                context.writeStream(() -> logic.pass(context.readStream(IN)), OUT, OutputMode.Append()),
                context.writeStream(() -> logic.limited(context.readStream(IN)), LIMITED, OutputMode.Append()));
    }
}
