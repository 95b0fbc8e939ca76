package io.streamlets.testkit;

import com.typesafe.config.Config;
import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.blueprint.near.DidYouMean;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.analysis.WriterOptions;
import io.streamlets.spark.application.SparkPath;
import io.streamlets.spark.source.EmptyStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/** The context of a streamlet under test: its ports are in memory and in a temporary folder. */
final class TestContext implements SparkStreamletContext {

    private static final String REF = "streamlet";
    private static final String CHECKPOINT = "checkpointLocation";

    private final SparkSession spark;
    private final TestSettings settings;
    private final Path folder;
    private final Map<String, TestInlet<?>> inlets = new LinkedHashMap<>();
    private final Map<String, TestOutlet> outlets = new LinkedHashMap<>();
    private final List<StreamingQuery> queries = new ArrayList<>();

    TestContext(SparkSession spark, TestSettings settings, Path folder) {
        this.spark = spark;
        this.settings = settings;
        this.folder = folder;
    }

    /** The queries that were started, even if the streamlet's start failed after them. */
    List<StreamingQuery> queries() {
        return queries;
    }

    /** Forgets what the outlets keep outside of this context. */
    void close() {
        outlets.values().forEach(TestOutlet::close);
    }

    TestInlet<?> inlet(String name) {
        return port(inlets, "inlet", name);
    }

    TestOutlet outlet(String name) {
        return port(outlets, "outlet", name);
    }

    private static <P> P port(Map<String, P> ports, String kind, String name) {
        P port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("the streamlet uses no " + kind + " '" + name + "', only "
                    + ports.keySet() + DidYouMean.after(". ", NearMiss.nearest(name, ports.keySet())));
        }
        return port;
    }

    @Override
    public SparkSession session() {
        return spark;
    }

    @Override
    public Config config() {
        return parameters().asConfig();
    }

    @Override
    public ParameterValues parameters() {
        return settings.parameters();
    }

    @Override
    public String streamletRef() {
        return REF;
    }

    @Override
    public <T> Dataset<T> readStream(InletPort<T> inlet) {
        if (!isConnected(inlet)) {
            return EmptyStream.of(spark, inlet);
        }
        TestInlet<T> read = new TestInlet<>(inlet, folder.resolve("inlets").resolve(inlet.name()));
        inlets.putIfAbsent(inlet.name(), read);
        return read.read(spark);
    }

    @Override
    public boolean isConnected(InletPort<?> inlet) {
        return settings.isConnected(inlet.name());
    }

    @Override
    public boolean isConnected(OutletPort<?> outlet) {
        return settings.isConnected(outlet.name());
    }

    @Override
    public <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        if (!isConnected(outlet)) {
            throw new IllegalStateException("the test leaves " + outlet
                    + " without a topic; ask isConnected before writing to an optional outlet");
        }
        TestOutlet written =
                outlets.computeIfAbsent(outlet.name(), name -> new TestOutlet(outlet, settings.dropsInvalidRows(name)));
        VoidFunction2<Dataset<Row>, Long> collect = (batch, id) -> written.add(batch.collectAsList());
        return start(
                outlet.name(),
                outlet.bytes(data, written.encoder(), "streamlets.outlet." + outlet.name())
                        .writeStream()
                        .outputMode(outputMode)
                        .foreachBatch(collect));
    }

    @Override
    public <T> StreamingQuery writeStream(
            Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode, Trigger ignored) {
        return writeStream(data, outlet, outputMode);
    }

    @Override
    public StreamingQuery startEgress(String name, DataStreamWriter<?> writer) {
        return start(name, writer);
    }

    @Override
    public String checkpointDir(String name) {
        return SparkPath.of(folder.resolve("checkpoints").resolve(name));
    }

    @Override
    public Path mountedPath(String mount) {
        return settings.mounted(mount);
    }

    private StreamingQuery start(String name, DataStreamWriter<?> writer) {
        WriterOptions set = WriterOptions.of(writer);
        String queryName = REF + "." + name;
        if (!set.contains("queryName") && isFree(queryName)) {
            writer.queryName(queryName);
        }
        if (!set.contains(CHECKPOINT)) {
            writer.option(CHECKPOINT, checkpointDir(name));
        }
        try {
            StreamingQuery query = writer.trigger(Trigger.ProcessingTime(0)).start();
            queries.add(query);
            return query;
        } catch (TimeoutException e) {
            throw new IllegalStateException("query '" + name + "' did not start in time", e);
        }
    }

    /** Names are unique among the queries of a session, which testers may share. */
    private boolean isFree(String queryName) {
        return Arrays.stream(spark.streams().active()).noneMatch(query -> queryName.equals(query.name()));
    }
}
