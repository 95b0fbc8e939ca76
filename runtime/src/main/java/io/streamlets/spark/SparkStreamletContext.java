package io.streamlets.spark;

import com.typesafe.config.Config;
import io.streamlets.blueprint.configuration.ParameterValues;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/**
 * What one instance of a streamlet may ask of the application that runs it.
 *
 * <p>Generated code and {@link SparkStreamletLogic} use it; in a test the {@code testkit} module implements it in memory.
 *
 * <pre>{@code
 * Dataset<Data> readings = context.readStream(IN);
 * StreamingQuery query = context.writeStream(average(readings), OUT, OutputMode.Append());
 * }</pre>
 *
 * <h2>Queries</h2>
 *
 * <ul>
 *   <li>A query is named {@code <streamlet ref>.<outlet or sink>} and keeps its checkpoint under
 *       {@code <storage>/checkpoints/<streamlet ref>/<outlet or sink>}, so that a restart continues where it stopped.
 *   <li>If {@code app.streamlets.<ref>.trigger} is set, it is the trigger of every query of the streamlet and stands above
 *       what the code says: it is up to the person who runs the application. Otherwise the code's trigger counts,
 *       otherwise Spark's default.
 * </ul>
 *
 * @since 0.1.0
 */
public interface SparkStreamletContext {

    /** The session of this streamlet; its SQL settings are those of {@code app.streamlets.<ref>.config.spark}. */
    SparkSession session();

    /** The values of the streamlet's configuration parameters, defaults included, a path for each key. */
    Config config();

    /** The same values, each as the type that the streamlet declares: {@code parameters().duration("window")}. */
    ParameterValues parameters();

    /** The name of this instance in the blueprint. */
    String streamletRef();

    /**
     * The records of the topic that the blueprint connects to {@code inlet}.
     *
     * <p>On its first start a query reads a topic from the beginning, so that nothing is lost that was written before;
     * set {@code startingOffsets} in the topic's {@code consumer-config} to change that.
     *
     * <p>An optional inlet that the blueprint connects to no topic is a stream into which no record ever comes.
     */
    <T> Dataset<T> readStream(InletPort<T> inlet);

    /** Whether the blueprint connects {@code inlet} to a topic; only an optional inlet may be without. */
    boolean isConnected(InletPort<?> inlet);

    /** Whether the blueprint connects {@code outlet} to a topic; only an optional outlet may be without. */
    boolean isConnected(OutletPort<?> outlet);

    /**
     * Starts the query that writes {@code data} to the topic of {@code outlet}, with Spark's default trigger.
     *
     * @throws IllegalStateException if the outlet is not {@linkplain #isConnected(OutletPort) connected}
     */
    <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode);

    /**
     * Starts the query that writes {@code data} to the topic of {@code outlet}.
     *
     * <p>The fields of {@code T} are taken from the dataset's columns by name; other columns are dropped. Records arrive in
     * the topic at least once.
     *
     * @throws IllegalStateException if the outlet is not {@linkplain #isConnected(OutletPort) connected}
     */
    <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode, Trigger trigger);

    /**
     * Starts the query that writes what {@code data} gives to the topic of {@code outlet}, with Spark's default trigger.
     *
     * <p>What generated code calls. Whoever only analyses the queries of a streamlet, as {@code verify} does, goes on with
     * the next one when {@code data} fails.
     *
     * @throws IllegalStateException if the outlet is not {@linkplain #isConnected(OutletPort) connected}
     */
    default <T> StreamingQuery writeStream(Supplier<Dataset<T>> data, OutletPort<T> outlet, OutputMode outputMode) {
        return writeStream(data.get(), outlet, outputMode);
    }

    /**
     * Starts {@code writer}, a sink of the streamlet's own, under the name {@code name}.
     *
     * <p>A query name and a checkpoint location that the writer already has are kept.
     */
    StreamingQuery startEgress(String name, DataStreamWriter<?> writer);

    /** Starts what {@code writer} gives under the name {@code name}; what generated code calls. */
    default StreamingQuery startEgress(String name, Supplier<? extends DataStreamWriter<?>> writer) {
        return startEgress(name, writer.get());
    }

    /** The checkpoint location for a query called {@code name} that the streamlet starts itself; a path or URL for Spark. */
    String checkpointDir(String name);

    /** The folder that is mounted for the volume mount {@code mount}. */
    Path mountedPath(String mount);
}
