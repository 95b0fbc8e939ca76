import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Passer}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Plain}
 *   <li>outlet {@code out} writes {@link Plain}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class PasserStreamlet implements SparkStreamlet {
    private static final InletPort<Plain> IN = InletPort.of("in", PlainCodec.codec());

    private static final OutletPort<Plain> OUT = OutletPort.of("out", PlainCodec.codec());

    @Override
    public String className() {
        return "Passer";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Passer logic = new Passer();
        return List.of(context.writeStream(() -> logic.pass(context.readStream(IN)), OUT, OutputMode.Append()));
    }
}
