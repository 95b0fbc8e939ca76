package io.streamlets.testkit;

import io.streamlets.spark.SparkStreamlet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.jspecify.annotations.Nullable;

/**
 * Runs one streamlet with ports in memory: a test puts records into inlets and looks at what comes out of outlets.
 *
 * <h2>Is it needed?</h2>
 *
 * A streamlet whose logic is a method on datasets is tested by calling the method; that is simpler and faster:
 *
 * <pre>{@code
 * Dataset<Agg> averages = new MovingAverage().average(spark.createDataset(readings, DataCodec.encoder()));
 * assertThat(averages.collectAsList()).containsExactly(...);
 * }</pre>
 *
 * <p>The tester is for what such a test does not reach: the queries themselves, with their state, watermarks, output
 * modes, codecs and configuration parameters.
 *
 * <h2>A test</h2>
 *
 * For the class {@code MovingAverage} the compiler has written {@code MovingAverageStreamlet}; that is what runs:
 *
 * <pre>{@code
 * @ExtendWith(SparkExtension.class)
 * class MovingAverageStreamletTest {
 *     @Test
 *     void averagesEachGauge(SparkSession spark) {
 *         try (StreamletTester tester = StreamletTester.of(spark, new MovingAverageStreamlet())
 *                 .parameter("window", "1 minute")) {
 *             tester.send("in", reading("12:00:10", 1.0), reading("12:00:50", 3.0));
 *             tester.send("in", reading("12:03:00", 7.0));
 *             assertThat(tester.received("out", Agg.class)).containsExactly(average("12:00:00", 2.0));
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>The second {@code send} moves the watermark past the end of the first window, so that the first average comes out.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>The queries start with the first {@link #send}, {@link #process} or {@link #received}. Set parameters and mounts
 *       before.
 *   <li>The records of one {@code send} are one batch; {@code send} returns when every query has processed it.
 *   <li>Records pass through the codecs of the ports as bytes, as they do on a topic. What a codec refuses, a test sees: the
 *       query fails, or goes on without it if {@code onInvalid} of the outlet says so; see {@link #refused}.
 *   <li>Parameters that are not set have their defaults, from the streamlet's descriptor on the class path.
 *   <li>Triggers do not count: queries process what is there, at once.
 *   <li>A sink of the streamlet's own really writes: give it a temporary folder.
 *   <li>If a query fails, {@code send} and {@code process} throw Spark's {@code StreamingQueryException}, with the cause.
 * </ul>
 *
 * <p>An ingress has no inlet: {@link #process} waits until its sources have nothing more to give, so they must be
 * finite, such as a folder of files.
 *
 * <p>Used by one thread. {@link #close} stops the queries and removes their checkpoints.
 *
 * @since 0.1.0
 */
public final class StreamletTester implements AutoCloseable {

    private final SparkStreamlet streamlet;
    private final TestSettings settings;
    private final SparkSession spark;
    private @Nullable TestFolder folder;
    private @Nullable TestContext context;
    private List<StreamingQuery> queries = List.of();

    private StreamletTester(SparkSession spark, SparkStreamlet streamlet) {
        this.spark = spark;
        this.streamlet = streamlet;
        this.settings = new TestSettings(streamlet.className());
    }

    /** A tester of {@code streamlet}, whose queries will run in {@code spark}. */
    public static StreamletTester of(SparkSession spark, SparkStreamlet streamlet) {
        return new StreamletTester(spark, streamlet);
    }

    /**
     * Sets a configuration parameter.
     *
     * @param value the text as it would be in a configuration file, or a value of the parameter's type
     * @throws IllegalArgumentException if the streamlet has no such parameter or the text does not parse
     */
    public StreamletTester parameter(String key, Object value) {
        requireNotStarted();
        settings.parameter(key, value);
        return this;
    }

    /** Sets the folder of a volume mount. */
    public StreamletTester mount(String name, Path folder) {
        requireNotStarted();
        settings.mount(name, folder);
        return this;
    }

    /**
     * Leaves an optional port without a topic, as a blueprint may; all others are connected.
     *
     * @throws IllegalArgumentException if the streamlet has no optional port of this name
     */
    public StreamletTester unconnected(String port) {
        requireNotStarted();
        settings.unconnected(port);
        return this;
    }

    /**
     * Puts records into an inlet and waits until the queries have processed them.
     *
     * @throws IllegalArgumentException if the streamlet reads no such inlet, or a record is not of the inlet's type
     */
    public void send(String inlet, Object... records) {
        send(inlet, Arrays.asList(records));
    }

    /** As {@link #send(String, Object...)}, with the records in a list. */
    public void send(String inlet, List<?> records) {
        started().inlet(inlet).add(records);
        process();
    }

    /** Waits until the queries have processed everything that there is, in inlets and in sources of their own. */
    public void process() {
        started();
        queries.forEach(StreamingQuery::processAllAvailable);
    }

    /**
     * All records that have come out of an outlet so far, in the order in which they were written.
     *
     * @throws IllegalArgumentException if the streamlet writes no such outlet, or its type is not {@code type}
     */
    public <T> List<T> received(String outlet, Class<T> type) {
        return started().outlet(outlet).records(type);
    }

    /**
     * The rows that an outlet with {@code onInvalid = SKIP} or {@code DEAD_LETTER} could not write so far, each as the JSON that
     * a dead letter of it has.
     *
     * @throws IllegalArgumentException if the streamlet writes no such outlet
     */
    public List<String> refused(String outlet) {
        return started().outlet(outlet).refused();
    }

    /** The queries, for a look at their progress. */
    public List<StreamingQuery> queries() {
        started();
        return queries;
    }

    private TestContext started() {
        TestContext present = context;
        if (present == null) {
            TestFolder made = new TestFolder();
            folder = made;
            present = new TestContext(spark, settings, made.path());
            context = present;
            queries = List.copyOf(streamlet.start(present));
        }
        return present;
    }

    private void requireNotStarted() {
        if (context != null) {
            throw new IllegalStateException("the queries have been started: set parameters and mounts before");
        }
    }

    /** Stops the queries and removes what they stored. */
    @Override
    public void close() {
        try {
            Set<StreamingQuery> all = new LinkedHashSet<>(queries);
            if (context != null) {
                all.addAll(context.queries());
            }
            for (StreamingQuery query : all) {
                query.stop();
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("a query did not stop in time", e);
        } finally {
            if (context != null) {
                context.close();
            }
            if (folder != null) {
                folder.close();
            }
        }
    }
}
