package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.codec.BytesCodec;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Average}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link KafkaRecord} of {@link Data}
 *   <li>inlet {@code raw} reads {@code byte[]}
 *   <li>outlet {@code keyed} writes {@link Keyed} of {@code byte[]}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class AverageStreamlet implements SparkStreamlet {
    private static final InletPort<KafkaRecord<Data>> IN = InletPort.ofRecords("in", DataCodec.codec());

    private static final InletPort<byte[]> RAW = InletPort.of("raw", BytesCodec.codec());

    private static final OutletPort<Keyed<byte[]>> KEYED = OutletPort.ofKeyed("keyed", BytesCodec.codec());

    @Override
    public String className() {
        return "sensors.Average";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Average logic = new Average();
        logic.in = IN;
        logic.raw = RAW;
        logic.keyed = KEYED;
        return logic.start(context);
    }
}
