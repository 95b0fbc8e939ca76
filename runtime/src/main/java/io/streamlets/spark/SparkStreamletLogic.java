package io.streamlets.spark;

import com.typesafe.config.Config;
import io.streamlets.blueprint.configuration.ParameterValues;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The base of a streamlet that builds its streaming queries itself.
 *
 * <pre>{@code
 * @Streamlet(description = "Splits readings at a limit")
 * public final class Splitter extends SparkStreamletLogic {
 *   @Inlet("in") InletPort<Data> in;
 *   @Outlet("high") OutletPort<Data> high;
 *   @Outlet("low") OutletPort<Data> low;
 *
 *   @ConfigParameter(key = "limit", defaultValue = "100", description = "What is above it is high")
 *   double limit;
 *
 *   @Override
 *   protected List<StreamingQuery> buildStreamingQueries() {
 *     Dataset<Data> readings = readStream(in);
 *     return List.of(
 *         writeStream(readings.filter(col("value").gt(limit)), high, OutputMode.Append()),
 *         writeStream(readings.filter(col("value").leq(limit)), low, OutputMode.Append()));
 *   }
 * }
 * }</pre>
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>Port fields, parameters and mounts are set, and the methods of this class may be called, from
 *       {@link #buildStreamingQueries} on; not in the constructor.
 *   <li>Every query that is started is in the returned list: the streamlet fails when one of them does, and stopping the
 *       streamlet stops them all.
 *   <li>An object is started once.
 * </ul>
 *
 * @since 0.1.0
 */
public abstract class SparkStreamletLogic {
    private @Nullable SparkStreamletContext context;

    /** For subclasses; the generated code sets fields afterwards. */
    protected SparkStreamletLogic() {}

    /**
     * Starts the queries of this streamlet.
     *
     * @return all of them
     * @throws TimeoutException as Spark's {@code DataStreamWriter.start()} declares it, for queries started without the
     *     methods of this class
     */
    protected abstract List<StreamingQuery> buildStreamingQueries() throws TimeoutException;

    /** Starts this streamlet in {@code context}; the generated code calls it when all fields are set. */
    public final List<StreamingQuery> start(SparkStreamletContext context) {
        if (this.context != null) {
            throw new IllegalStateException(
                    getClass().getName() + " was started before; every start needs a new object");
        }
        this.context = context;
        try {
            return List.copyOf(buildStreamingQueries());
        } catch (TimeoutException e) {
            throw new IllegalStateException("a query of '" + context.streamletRef() + "' did not start in time", e);
        }
    }

    /** The Spark session; see {@link SparkStreamletContext#session}. */
    protected final SparkSession session() {
        return context().session();
    }

    /** The values of the configuration parameters; see {@link SparkStreamletContext#config}. */
    protected final Config config() {
        return context().config();
    }

    /** The same values with their types; see {@link SparkStreamletContext#parameters}. */
    protected final ParameterValues parameters() {
        return context().parameters();
    }

    /** The name of this instance in the blueprint. */
    protected final String streamletRef() {
        return context().streamletRef();
    }

    /** The records of an inlet; see {@link SparkStreamletContext#readStream}. */
    protected final <T> Dataset<T> readStream(InletPort<T> inlet) {
        return context().readStream(inlet);
    }

    /** Whether an inlet has a topic; see {@link SparkStreamletContext#isConnected(InletPort)}. */
    protected final boolean isConnected(InletPort<?> inlet) {
        return context().isConnected(inlet);
    }

    /** Whether an outlet has a topic; see {@link SparkStreamletContext#isConnected(OutletPort)}. */
    protected final boolean isConnected(OutletPort<?> outlet) {
        return context().isConnected(outlet);
    }

    /** Starts the query that writes an outlet; see {@link SparkStreamletContext#writeStream}. */
    protected final <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        return context().writeStream(data, outlet, outputMode);
    }

    /** Starts the query that writes an outlet; see {@link SparkStreamletContext#writeStream}. */
    protected final <T> StreamingQuery writeStream(
            Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode, Trigger trigger) {
        return context().writeStream(data, outlet, outputMode, trigger);
    }

    /** Starts a sink of the streamlet's own; see {@link SparkStreamletContext#startEgress}. */
    protected final StreamingQuery startEgress(String name, DataStreamWriter<?> writer) {
        return context().startEgress(name, writer);
    }

    /** The checkpoint location of a query; see {@link SparkStreamletContext#checkpointDir}. */
    protected final String checkpointDir(String name) {
        return context().checkpointDir(name);
    }

    /** The folder of a volume mount; see {@link SparkStreamletContext#mountedPath}. */
    protected final Path mountedPath(String mount) {
        return context().mountedPath(mount);
    }

    private SparkStreamletContext context() {
        if (context == null) {
            throw new IllegalStateException("the context of " + getClass().getName()
                    + " is there when buildStreamingQueries() is called, not before");
        }
        return context;
    }
}
