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
 * Runs the streamlet {@link Splitter}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>inlet {@code 2nd} reads {@link Agg}
 *   <li>outlet {@code high-values} writes {@link Data}
 *   <li>outlet {@code counts} writes {@link Agg}
 *   <li>sink {@code console}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class SplitterStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final InletPort<Agg> _2ND = InletPort.of("2nd", AggCodec.codec());

    private static final OutletPort<Data> HIGH_VALUES = OutletPort.of("high-values", DataCodec.codec());

    private static final OutletPort<Agg> COUNTS = OutletPort.of("counts", AggCodec.codec());

    @Override
    public String className() {
        return "sensors.Splitter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Splitter logic = new Splitter();
        return List.of(
                context.writeStream(() -> logic.high(context.readStream(IN)), HIGH_VALUES, OutputMode.Append()),
                context.writeStream(
                        () -> logic.count(context.readStream(IN), context, context.readStream(_2ND)),
                        COUNTS,
                        OutputMode.Complete()),
                context.startEgress("console", () -> logic.print(context.readStream(IN))));
    }
}
