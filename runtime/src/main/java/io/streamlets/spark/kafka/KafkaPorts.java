package io.streamlets.spark.kafka;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.catalyst.KafkaFields;
import io.streamlets.spark.catalyst.RecordBytes;
import io.streamlets.spark.catalyst.RecordDecoder;
import io.streamlets.spark.catalyst.RecordEncoder;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.kafka.watch.WatchedKafka;
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

    private KafkaPorts() {}

    /**
     * The records of {@code topic} as the type of {@code inlet}.
     *
     * @param ref the streamlet that reads them
     * @param invalid what becomes of invalid records
     * @param metrics a name for what is counted of them, which no other dataset of a query has
     */
    public static <T> Dataset<T> read(
            SparkSession session,
            String ref,
            InletPort<T> inlet,
            KafkaTopic topic,
            InvalidRecordPolicy invalid,
            String metrics) {
        RecordDecoder<T> decoder = decoder(ref, inlet, topic, invalid);
        Dataset<Row> records = session.readStream()
                .format(WatchedKafka.class.getName())
                .options(topic.sourceOptions())
                .option("includeHeaders", decoder.takesWholeRecords())
                .load();
        return RecordRows.of(records, KafkaFields.ofSource(), decoder, metrics);
    }

    /**
     * The same for a topic that is fused.
     *
     * @param records what {@link #fused} gives for the topic's outlet
     */
    public static <T> Dataset<T> readFused(
            Dataset<Row> records,
            String ref,
            InletPort<T> inlet,
            KafkaTopic topic,
            InvalidRecordPolicy invalid,
            String metrics) {
        return RecordRows.of(
                records,
                KafkaFields.ofValue(records.col(RecordBytes.VALUE)),
                decoder(ref, inlet, topic.inOneQuery(), invalid),
                metrics);
    }

    private static <T> RecordDecoder<T> decoder(
            String ref, InletPort<T> inlet, KafkaTopic topic, InvalidRecordPolicy invalid) {
        return inlet.decoder(topic.format(), ref + "." + inlet.name(), topic.name(), invalid.sink(ref, inlet));
    }

    /**
     * A writer of {@code data} to {@code topic}, not started; the caller sets name, checkpoint, mode and trigger.
     *
     * @param ref the streamlet that writes them
     * @param invalid what becomes of rows that cannot be written
     * @param metrics a name for what is counted of them, which no other dataset of a query has
     */
    public static <T> DataStreamWriter<Row> write(
            Dataset<T> data,
            String ref,
            OutletPort<T> outlet,
            KafkaTopic topic,
            InvalidRecordPolicy invalid,
            String metrics) {
        return records(data, ref, outlet, topic, invalid, metrics)
                .writeStream()
                .format("kafka")
                .options(topic.sinkOptions());
    }

    /**
     * The records that {@code data} is on a topic that is fused. They are what would be on Kafka, so that an inlet reads the
     * same from both: values that a record has no room for, such as nanoseconds, are cut off, and rows that are not
     * records are treated as the outlet's.
     */
    public static <T> Dataset<Row> fused(
            Dataset<T> data,
            String ref,
            OutletPort<T> outlet,
            KafkaTopic topic,
            InvalidRecordPolicy invalid,
            String metrics) {
        return records(data, ref, outlet, topic.inOneQuery(), invalid, metrics);
    }

    private static <T> Dataset<Row> records(
            Dataset<T> data,
            String ref,
            OutletPort<T> outlet,
            KafkaTopic topic,
            InvalidRecordPolicy invalid,
            String metrics) {
        RecordEncoder<?> encoder = outlet.encoder(
                topic.format(), ref + "." + outlet.name(), topic.name(), invalid.sink(ref, outlet, topic.name()));
        return outlet.bytes(data, encoder, metrics);
    }
}
