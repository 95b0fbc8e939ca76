package io.streamlets.spark.execution;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.catalyst.WriterOptions;
import io.streamlets.spark.kafka.KafkaPorts;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.source.EmptyStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/** The context of a streamlet whose ports are Kafka topics. */
public final class KafkaStreamletContext extends ConfiguredContext {
    private static final String CHECKPOINT = "checkpointLocation";

    private final Map<String, Integer> reads = new HashMap<>();

    /** The context of one instance, whose queries run in {@code session}. */
    public KafkaStreamletContext(SparkSession session, StreamletSettings settings, PortTopics topics) {
        super(session, settings, topics);
    }

    @Override
    public <T> Dataset<T> readStream(InletPort<T> inlet) {
        KafkaTopic topic = topic(inlet);
        return topic == null
                ? EmptyStream.of(session(), inlet)
                : KafkaPorts.read(session(), streamletRef(), inlet, topic, invalidRecords(inlet), metrics(inlet));
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

    /** Where an inlet is read more than once, each has a name of its own: Spark wants that within a query. */
    private String metrics(InletPort<?> inlet) {
        int read = reads.merge(inlet.name(), 1, Integer::sum);
        return InvalidRecordCount.metrics(inlet.name(), read);
    }

    private <T> DataStreamWriter<?> writer(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        return KafkaPorts.write(
                        data,
                        streamletRef(),
                        outlet,
                        topic(outlet),
                        invalidRecords(outlet),
                        InvalidRecordCount.metrics(outlet.name()))
                .outputMode(outputMode);
    }

    private StreamingQuery start(String name, DataStreamWriter<?> writer) {
        WriterOptions set = WriterOptions.of(writer);
        if (!set.contains("queryName")) {
            writer.queryName(streamletRef() + "." + name);
        }
        if (!set.contains(CHECKPOINT)) {
            writer.option(CHECKPOINT, checkpointDir(name));
        }
        if (settings().trigger() != null) {
            writer.trigger(settings().trigger());
        }
        try {
            return writer.start();
        } catch (TimeoutException e) {
            throw new IllegalStateException("query '" + name + "' did not start in time", e);
        }
    }
}
