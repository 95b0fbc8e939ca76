package shop;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Reads}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Order}
 *   <li>sink {@code out}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class ReadsStreamlet implements SparkStreamlet {
    private static final InletPort<Order> IN = InletPort.of("in", OrderCodec.codec());

    @Override
    public String className() {
        return "shop.Reads";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Reads logic = new Reads();
        return List.of(context.startEgress("out", () -> logic.read(context.readStream(IN))));
    }
}
