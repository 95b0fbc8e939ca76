package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.codec.BytesCodec;
import io.streamlets.spark.record.KafkaRecord;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Letters}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link KafkaRecord} of {@code byte[]}
 *   <li>sink {@code console}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class LettersStreamlet implements SparkStreamlet {
    private static final InletPort<KafkaRecord<byte[]>> IN = InletPort.ofRecords("in", BytesCodec.codec());

    @Override
    public String className() {
        return "sensors.Letters";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Letters logic = new Letters();
        return List.of(context.startEgress("console", () -> logic.print(context.readStream(IN))));
    }
}
