package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Limiter}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code in} reads {@link Old}
 *   <li>inlet {@code more} reads {@link Older.Oldest}
 *   <li>outlet {@code old} writes {@link Old}
 *   <li>outlet {@code older} writes {@link Older.Oldest}
 * </ul>
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("io.streamlets.processor.StreamletProcessor")
public final class LimiterStreamlet implements SparkStreamlet {
    private static final InletPort<Old> IN = InletPort.of("in", OldCodec.codec());

    private static final InletPort<Older.Oldest> MORE = InletPort.of("more", Older_OldestCodec.codec());

    private static final OutletPort<Old> OLD = OutletPort.of("old", OldCodec.codec());

    private static final OutletPort<Older.Oldest> OLDER = OutletPort.of("older", Older_OldestCodec.codec());

    @Override
    public String className() {
        return "sensors.Limiter";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Limiter logic = new Limiter();
        logic.levels = context.parameters().list("levels", Level.class);
        return List.of(
                context.writeStream(() -> logic.pass(context.readStream(IN)), OLD, OutputMode.Append()),
                context.writeStream(() -> logic.passOldest(context.readStream(MORE)), OLDER, OutputMode.Append()));
    }
}
