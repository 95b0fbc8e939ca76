package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Printer}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Agg}
 *   <li>sink {@code console}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class PrinterStreamlet implements SparkStreamlet {
    private static final InletPort<Agg> IN = InletPort.of("in", AggCodec.codec());

    @Override
    public String className() {
        return "sensors.Printer";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Printer logic = new Printer();
        return List.of(context.startEgress("console", () -> logic.print(context.readStream(IN))));
    }
}
