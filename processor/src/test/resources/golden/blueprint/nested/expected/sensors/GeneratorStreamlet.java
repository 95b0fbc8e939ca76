package sensors;

import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Generator}, from which it is generated.
 *
 * <ul>
 *   <li>outlet {@code out} writes {@link Data}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class GeneratorStreamlet implements SparkStreamlet {
    private static final OutletPort<Data> OUT = OutletPort.of("out", DataCodec.codec());

    @Override
    public String className() {
        return "sensors.Generator";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Generator logic = new Generator();
        return List.of(context.writeStream(() -> logic.generate(context.session()), OUT, OutputMode.Append()));
    }
}
