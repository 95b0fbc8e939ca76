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
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>outlet {@code high} writes {@link Data}, partitioned by {@code gauge}
 *   <li>outlet {@code low} writes {@link Data}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class SplitterStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final OutletPort<Data> HIGH = OutletPort.of("high", DataCodec.codec()).partitionedBy("gauge");

    private static final OutletPort<Data> LOW = OutletPort.of("low", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Splitter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Splitter logic = new Splitter();
        logic.in = IN;
        logic.high = HIGH;
        logic.low = LOW;
        logic.limit = context.parameters().doubleValue("limit");
        logic.models = context.mountedPath("models");
        return logic.start(context);
    }
}
