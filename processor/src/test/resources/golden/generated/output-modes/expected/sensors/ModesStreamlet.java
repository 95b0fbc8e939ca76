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
 * Runs the streamlet {@link Modes}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>outlet {@code complete} writes {@link Data}
 *   <li>outlet {@code global} writes {@link Data}
 *   <li>outlet {@code helped} writes {@link Data}
 *   <li>outlet {@code transformed} writes {@link Data}
 *   <li>outlet {@code chosen} writes {@link Data}
 *   <li>outlet {@code update} writes {@link Data}
 *   <li>outlet {@code late} writes {@link Data}
 *   <li>outlet {@code late-elsewhere} writes {@link Data}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class ModesStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Data> COMPLETE = OutletPort.of("complete", DataCodec.codec());

    private static final OutletPort<Data> GLOBAL = OutletPort.of("global", DataCodec.codec());

    private static final OutletPort<Data> HELPED = OutletPort.of("helped", DataCodec.codec());

    private static final OutletPort<Data> TRANSFORMED = OutletPort.of("transformed", DataCodec.codec());

    private static final OutletPort<Data> CHOSEN = OutletPort.of("chosen", DataCodec.codec());

    private static final OutletPort<Data> UPDATE = OutletPort.of("update", DataCodec.codec());

    private static final OutletPort<Data> LATE = OutletPort.of("late", DataCodec.codec());

    private static final OutletPort<Data> LATE_ELSEWHERE = OutletPort.of("late-elsewhere", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Modes";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Modes logic = new Modes();
        return List.of(
                context.writeStream(() -> logic.complete(context.readStream(IN)), COMPLETE, OutputMode.Complete()),
                context.writeStream(() -> logic.global(context.readStream(IN)), GLOBAL, OutputMode.Complete()),
                context.writeStream(() -> logic.helped(context.readStream(IN)), HELPED, OutputMode.Complete()),
                context.writeStream(() -> logic.transformed(context.readStream(IN)), TRANSFORMED, OutputMode.Complete()),
                context.writeStream(() -> logic.chosen(context.readStream(IN)), CHOSEN, OutputMode.Complete()),
                context.writeStream(() -> logic.update(context.readStream(IN)), UPDATE, OutputMode.Update()),
                context.writeStream(() -> logic.late(context.readStream(IN)), LATE, OutputMode.Append()),
                context.writeStream(() -> logic.lateElsewhere(context.readStream(IN)), LATE_ELSEWHERE, OutputMode.Append()));
    }
}
