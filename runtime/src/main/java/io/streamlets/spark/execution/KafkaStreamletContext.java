package io.streamlets.spark.execution;

import com.typesafe.config.Config;
import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.catalyst.WriterOptions;
import io.streamlets.spark.kafka.KafkaPorts;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.source.EmptyStream;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/** The context of a streamlet whose ports are Kafka topics. */
public final class KafkaStreamletContext implements SparkStreamletContext {
    private static final String CHECKPOINT = "checkpointLocation";

    private final SparkSession session;
    private final StreamletSettings settings;
    private final PortTopics topics;

    /** The context of one instance, whose queries run in {@code session}. */
    public KafkaStreamletContext(SparkSession session, StreamletSettings settings, PortTopics topics) {
        this.session = session;
        this.settings = settings;
        this.topics = topics;
    }

    @Override
    public SparkSession session() {
        return session;
    }

    @Override
    public Config config() {
        return settings.parameters().asConfig();
    }

    @Override
    public ParameterValues parameters() {
        return settings.parameters();
    }

    @Override
    public String streamletRef() {
        return settings.ref();
    }

    @Override
    public <T> Dataset<T> readStream(InletPort<T> inlet) {
        KafkaTopic topic = topics.of(streamletRef(), inlet.name());
        return topic == null ? EmptyStream.of(session, inlet.codec()) : KafkaPorts.read(session, inlet, topic);
    }

    @Override
    public boolean isConnected(InletPort<?> inlet) {
        return topics.of(streamletRef(), inlet.name()) != null;
    }

    @Override
    public boolean isConnected(OutletPort<?> outlet) {
        return topics.of(streamletRef(), outlet.name()) != null;
    }

    @Override
    public <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        return start(outlet.name(), writer(data, outlet, outputMode));
    }

    @Override
    public <T> StreamingQuery writeStream(
            Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode, Trigger trigger) {
        return start(outlet.name(), writer(data, outlet, outputMode).trigger(trigger));
    }

    @Override
    public StreamingQuery startEgress(String name, DataStreamWriter<?> writer) {
        return start(name, writer);
    }

    @Override
    public String checkpointDir(String name) {
        return settings.storage() + "/checkpoints/" + streamletRef() + "/" + name;
    }

    @Override
    public Path mountedPath(String mount) {
        Path folder = settings.mounts().get(mount);
        if (folder == null) {
            throw new IllegalArgumentException("'" + streamletRef() + "' declares no volume mount '" + mount + "'");
        }
        return folder;
    }

    private <T> DataStreamWriter<?> writer(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        KafkaTopic topic = topics.of(streamletRef(), outlet.name());
        if (topic == null) {
            throw new IllegalStateException("the blueprint connects outlet '" + streamletRef() + "." + outlet.name()
                    + "' to no topic; ask isConnected before writing to an optional outlet");
        }
        return KafkaPorts.write(data, outlet, topic).outputMode(outputMode);
    }

    private StreamingQuery start(String name, DataStreamWriter<?> writer) {
        WriterOptions set = WriterOptions.of(writer);
        if (!set.contains("queryName")) {
            writer.queryName(streamletRef() + "." + name);
        }
        if (!set.contains(CHECKPOINT)) {
            writer.option(CHECKPOINT, checkpointDir(name));
        }
        if (settings.trigger() != null) {
            writer.trigger(settings.trigger());
        }
        try {
            return writer.start();
        } catch (TimeoutException e) {
            throw new IllegalStateException("query '" + name + "' did not start in time", e);
        }
    }
}
