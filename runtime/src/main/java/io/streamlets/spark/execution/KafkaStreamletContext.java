package io.streamlets.spark.execution;

import io.streamlets.spark.OutletPort;
import io.streamlets.spark.analysis.WriterOptions;
import io.streamlets.spark.kafka.KafkaPorts;
import io.streamlets.spark.kafka.PortTopics;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;

/** The context of a streamlet whose ports are Kafka topics, but for those that are fused. */
public final class KafkaStreamletContext extends ReadingContext {

    /** The context of one instance, whose queries run in {@code session}. */
    public KafkaStreamletContext(SparkSession session, StreamletSettings settings, PortTopics topics) {
        this(session, settings, topics, FusedTopics.NONE);
    }

    /** The same in a run with fused topics. */
    public KafkaStreamletContext(
            SparkSession session, StreamletSettings settings, PortTopics topics, FusedTopics fused) {
        super(session, settings, topics, fused);
    }

    @Override
    public <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        return writeStream(() -> data, outlet, outputMode);
    }

    @Override
    public <T> StreamingQuery writeStream(
            Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode, Trigger trigger) {
        return isFused(outlet)
                ? standIn(outlet.name())
                : start(outlet.name(), writer(data, outlet, outputMode).trigger(trigger));
    }

    @Override
    public <T> StreamingQuery writeStream(Supplier<Dataset<T>> data, OutletPort<T> outlet, OutputMode outputMode) {
        return isFused(outlet) ? standIn(outlet.name()) : start(outlet.name(), writer(data.get(), outlet, outputMode));
    }

    /** What is written to a fused topic belongs to the query that reads it. */
    private boolean isFused(OutletPort<?> outlet) {
        return fused().isFused(streamletRef(), outlet.name());
    }

    @Override
    public StreamingQuery startEgress(String name, DataStreamWriter<?> writer) {
        return start(name, writer);
    }

    @Override
    String inQuery(String port) {
        return port;
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
        if (!set.contains(WriterOptions.CHECKPOINT)) {
            writer.option(WriterOptions.CHECKPOINT, checkpointDir(fused().checkpoint(streamletRef(), name)));
        }
        if (settings().trigger() != null) {
            writer.trigger(settings().trigger());
        }
        Duration interval = settings().asyncProgress();
        if (interval != null) {
            writer.option("asyncProgressTrackingEnabled", true)
                    .option("asyncProgressTrackingCheckpointIntervalMs", interval.toMillis());
        }
        try {
            return writer.start();
        } catch (TimeoutException e) {
            throw new IllegalStateException("query '" + name + "' did not start in time", e);
        }
    }
}
