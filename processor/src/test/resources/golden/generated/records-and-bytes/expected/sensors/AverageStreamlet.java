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
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Average}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link KafkaRecord} of {@link Data}
 *   <li>inlet {@code raw} reads {@code byte[]}
 *   <li>inlet {@code raw-records} reads {@link KafkaRecord} of {@code byte[]}
 *   <li>outlet {@code keyed} writes {@link Keyed} of {@link Agg}
 *   <li>outlet {@code bytes} writes {@code byte[]}
 *   <li>outlet {@code keyed-bytes} writes {@link Keyed} of {@code byte[]}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class AverageStreamlet implements SparkStreamlet {
    private static final InletPort<KafkaRecord<Data>> IN = InletPort.ofRecords("in", DataCodec.codec());

    private static final InletPort<byte[]> RAW = InletPort.of("raw", BytesCodec.codec());

    private static final InletPort<KafkaRecord<byte[]>> RAW_RECORDS = InletPort.ofRecords("raw-records", BytesCodec.codec());

    private static final OutletPort<Keyed<Agg>> KEYED = OutletPort.ofKeyed("keyed", AggCodec.codec());

    private static final OutletPort<byte[]> BYTES = OutletPort.of("bytes", BytesCodec.codec());

    private static final OutletPort<Keyed<byte[]>> KEYED_BYTES = OutletPort.ofKeyed("keyed-bytes", BytesCodec.codec());

    @Override
    public String className() {
        return "sensors.Average";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Average logic = new Average();
        return List.of(
                context.writeStream(() -> logic.keyed(context.readStream(IN)), KEYED, OutputMode.Append()),
                context.writeStream(() -> logic.bytes(context.readStream(RAW)), BYTES, OutputMode.Append()),
                context.writeStream(() -> logic.keyedBytes(context.readStream(RAW_RECORDS)), KEYED_BYTES, OutputMode.Append()));
    }
}
