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
 * Runs the streamlet {@link Joiner}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code left} reads {@link Reading}
 *   <li>inlet {@code right} reads {@link Reading}
 *   <li>outlet {@code out} writes {@link Pair}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class JoinerStreamlet implements SparkStreamlet {
    private static final InletPort<Reading> LEFT = InletPort.of("left", ReadingCodec.codec());

    private static final InletPort<Reading> RIGHT = InletPort.of("right", ReadingCodec.codec());

    private static final OutletPort<Pair> OUT = OutletPort.of("out", PairCodec.codec());

    @Override
    public String className() {
        return "sensors.Joiner";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Joiner logic = new Joiner();
        return List.of(context.writeStream(
                        () -> logic.join(context.readStream(LEFT), context.readStream(RIGHT)),
                        OUT,
                        OutputMode.Append()));
    }
}
