package io.streamlets.spark;

import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

/**
 * A streamlet class as the runtime sees it: its name and how its queries are started.
 *
 * <p>For every {@code @Streamlet} class {@code p.Foo} the compiler writes {@code p.FooStreamlet}, which implements this
 * interface; nobody else needs to. One object serves all instances of the class in a blueprint: it holds no state, and
 * every {@link #start} makes a new object of the user's class.
 *
 * <pre>{@code
 * public final class HighReadingsStreamlet implements SparkStreamlet {
 *   private static final InletPort<Data> IN = InletPort.of("in", DataCodec.codec());
 *   private static final OutletPort<Data> OUT = OutletPort.of("out", DataCodec.codec());
 *
 *   @Override
 *   public String className() {
 *     return "sensors.HighReadings";
 *   }
 *
 *   @Override
 *   public List<StreamingQuery> start(SparkStreamletContext context) {
 *     HighReadings logic = new HighReadings();
 *     logic.limit = context.parameters().doubleValue("limit");
 *     return List.of(context.writeStream(() -> logic.high(context.readStream(IN)), OUT, OutputMode.Append()));
 *   }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface SparkStreamlet {

    /** The name of the user's class as the blueprint and the descriptor have it, such as {@code sensors.HighReadings}. */
    String className();

    /**
     * Starts the queries of one instance.
     *
     * <p>The runtime calls it once per instance, on a thread whose Spark jobs are in the instance's scheduler pool.
     *
     * @return the queries that were started; the streamlet lives as long as all of them do
     */
    List<StreamingQuery> start(SparkStreamletContext context);
}
