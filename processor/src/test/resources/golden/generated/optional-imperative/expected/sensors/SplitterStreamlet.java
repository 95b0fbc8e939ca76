package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Splitter}, from which it is generated.
 *
 * <ul>
 *   <li>optional inlet {@code in} reads {@link Data}
 *   <li>optional outlet {@code out} writes {@link Data}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class SplitterStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Data> OUT = OutletPort.of("out", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Splitter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Splitter logic = new Splitter();
        logic.in = IN;
        logic.out = OUT;
        return logic.start(context);
    }
}
