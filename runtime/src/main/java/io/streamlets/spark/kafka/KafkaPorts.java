package io.streamlets.spark.kafka;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;

/**
 * Ports on Spark's Kafka connector: an inlet as a dataset, a dataset as the writer of an outlet.
 *
 * <p>Everything is as the connector has it, {@code failOnDataLoss} included, except where a new query begins; see
 * {@link KafkaTopic#sourceOptions}.
 */
public final class KafkaPorts {
    private static final String FORMAT = "kafka";

    private KafkaPorts() {}

    /** The records of {@code topic} as the type of {@code inlet}. */
    public static <T> Dataset<T> read(SparkSession session, InletPort<T> inlet, KafkaTopic topic) {
        Dataset<Row> records = session.readStream()
                .format(FORMAT)
                .options(topic.sourceOptions())
                .load();
        return RecordFormat.read(records, inlet.codec().on(topic.format()));
    }

    /** A writer of {@code data} to {@code topic}, not started; the caller sets name, checkpoint, mode and trigger. */
    public static <T> DataStreamWriter<Row> write(Dataset<T> data, OutletPort<T> outlet, KafkaTopic topic) {
        return RecordFormat.write(
                        data,
                        outlet.codec().on(topic.format()),
                        outlet.partitionField().orElse(null))
                .writeStream()
                .format(FORMAT)
                .options(topic.sinkOptions());
    }
}
