package sensors;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * Runs the streamlet {@link Reader}, from which it is generated.
 *
 * <ul>
 *   <li>inlet {@code typed} reads {@link Typed}
 *   <li>inlet {@code added} reads {@link Added}
 *   <li>inlet {@code counted} reads {@link Counted}
 *   <li>inlet {@code leveled} reads {@link Leveled}
 *   <li>inlet {@code timed} reads {@link Timed}
 *   <li>inlet {@code ordered} reads {@link Order}
 *   <li>inlet {@code limited} reads {@link Limited}
 *   <li>inlet {@code named} reads {@link OldName}
 * </ul>
 */
@Generated("io.streamlets.processor.StreamletProcessor")
public final class ReaderStreamlet implements SparkStreamlet {
    private static final InletPort<Typed> TYPED = InletPort.of("typed", TypedCodec.codec());

    private static final InletPort<Added> ADDED = InletPort.of("added", AddedCodec.codec());

    private static final InletPort<Counted> COUNTED = InletPort.of("counted", CountedCodec.codec());

    private static final InletPort<Leveled> LEVELED = InletPort.of("leveled", LeveledCodec.codec());

    private static final InletPort<Timed> TIMED = InletPort.of("timed", TimedCodec.codec());

    private static final InletPort<Order> ORDERED = InletPort.of("ordered", OrderCodec.codec());

    private static final InletPort<Limited> LIMITED = InletPort.of("limited", LimitedCodec.codec());

    private static final InletPort<OldName> NAMED = InletPort.of("named", OldNameCodec.codec());

    @Override
    public String className() {
        return "sensors.Reader";
    }

    @Override
    public List<StreamingQuery> start(SparkStreamletContext context) {
        Reader logic = new Reader();
        logic.typed = TYPED;
        logic.added = ADDED;
        logic.counted = COUNTED;
        logic.leveled = LEVELED;
        logic.timed = TIMED;
        logic.ordered = ORDERED;
        logic.limited = LIMITED;
        logic.named = NAMED;
        return logic.start(context);
    }
}
