package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Splitter}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Data}
 *   <li>optional inlet {@code more} reads {@link Data}
 *   <li>outlet {@code all} writes {@link Data}
 *   <li>optional outlet {@code high} writes {@link Data}
 *   <li>sink {@code console}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class SplitterStreamlet implements SparkStreamlet {
    private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());

    private static final InletPort<Data> MORE = InletPort.of("more", DataCodec.codec());

    private static final OutletPort<Data> ALL = OutletPort.of("all", DataCodec.codec());

    private static final OutletPort<Data> HIGH = OutletPort.of("high", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Splitter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Splitter logic = new Splitter();
        List<StreamingQuery> queries = new ArrayList<>();
        queries.add(context.writeStream(
                () -> logic.all(context.readStream(IN), context.readStream(MORE)),
                ALL,
                OutputMode.Append()));
        if (context.isConnected(HIGH)) {
            queries.add(context.writeStream(() -> logic.high(context.readStream(IN)), HIGH, OutputMode.Append()));
        }
        queries.add(context.startEgress("console", () -> logic.print(context.readStream(IN))));
        return queries;
    }
}
