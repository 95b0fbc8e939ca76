package io.streamlets.spark.execution;

import io.streamlets.spark.OutletPort;
import io.streamlets.spark.kafka.KafkaPorts;
import io.streamlets.spark.kafka.PortTopics;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The context of a streamlet that writes a fused topic: takes what it writes to that outlet for the query that reads it, and
 * starts nothing.
 */
final class FusedOutletContext extends ReadingContext {
    private final String outlet;
    private @Nullable Dataset<Row> records;

    private FusedOutletContext(
            SparkSession session, FusedTopics.Producer producer, PortTopics topics, FusedTopics fused) {
        super(session, producer.settings(), topics, fused);
        this.outlet = producer.outlet();
    }

    /** The records that a streamlet writes to a fused topic, in the session of the query that reads them. */
    static Dataset<Row> records(
            SparkSession session, FusedTopics.Producer producer, PortTopics topics, FusedTopics fused) {
        FusedOutletContext context = new FusedOutletContext(session, producer, topics, fused);
        producer.streamlet().start(context);
        Dataset<Row> records = context.records;
        if (records == null) {
            throw new IllegalStateException(
                    "streamlet '" + context.streamletRef() + "' does not write its outlet '" + context.outlet + "'");
        }
        return records;
    }

    @Override
    public <T> StreamingQuery writeStream(Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode) {
        return writeStream(() -> data, outlet, outputMode);
    }

    @Override
    public <T> StreamingQuery writeStream(
            Dataset<T> data, OutletPort<T> outlet, OutputMode outputMode, Trigger trigger) {
        return writeStream(() -> data, outlet, outputMode);
    }

    @Override
    public <T> StreamingQuery writeStream(Supplier<Dataset<T>> data, OutletPort<T> outlet, OutputMode outputMode) {
        if (outlet.name().equals(this.outlet)) {
            // The application was checked; the code may have decided otherwise since.
            if (records != null || !outputMode.equals(OutputMode.Append())) {
                throw new IllegalStateException("streamlet '" + streamletRef() + "' writes its fused outlet '"
                        + outlet.name() + "' not once and in append mode, as it did when it was checked");
            }
            records = KafkaPorts.fused(
                    data.get(),
                    streamletRef(),
                    outlet,
                    topic(outlet),
                    invalidRecords(outlet),
                    InvalidRecordCount.metrics(inQuery(outlet.name())));
        }
        return standIn(outlet.name());
    }

    @Override
    public StreamingQuery startEgress(String name, DataStreamWriter<?> writer) {
        return standIn(name);
    }

    @Override
    public StreamingQuery startEgress(String name, Supplier<? extends DataStreamWriter<?>> writer) {
        return standIn(name);
    }

    @Override
    String inQuery(String port) {
        return streamletRef() + "." + port;
    }
}
