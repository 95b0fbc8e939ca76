package io.streamlets.spark;

import io.streamlets.spark.catalyst.KeyedBytes;
import io.streamlets.spark.catalyst.RecordBytes;
import io.streamlets.spark.catalyst.RecordEncoder;
import io.streamlets.spark.catalyst.RefusedRowSink;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.record.Keyed;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed port through which a streamlet writes one topic.
 *
 * <p>A {@link SparkStreamletLogic} has a field for each outlet, which the generated code sets:
 *
 * <pre>{@code
 * @Outlet(value = "out", partitionBy = "src") OutletPort<Agg> out;
 *
 * StreamingQuery query = writeStream(averages, out, OutputMode.Append());
 * }</pre>
 *
 * @param <T> the type of the records
 * @since 0.1.0
 */
public final class OutletPort<T> {
    private final String name;
    private final Codec<?> codec;
    private final Class<?> type;
    private final @Nullable String partitionField;

    private OutletPort(String name, Codec<?> codec, Class<?> type, @Nullable String partitionField) {
        this.name = Objects.requireNonNull(name, "name");
        this.codec = Objects.requireNonNull(codec, "codec");
        this.type = type;
        this.partitionField = partitionField;
    }

    /** The outlet called {@code name}, whose records {@code codec} writes, without a key. */
    public static <T> OutletPort<T> of(String name, Codec<T> codec) {
        return new OutletPort<>(name, codec, codec.type(), null);
    }

    /** The outlet called {@code name} of records with keys and headers, whose values {@code codec} writes. */
    public static <V> OutletPort<Keyed<V>> ofKeyed(String name, Codec<V> codec) {
        return new OutletPort<>(name, codec, Keyed.class, null);
    }

    /**
     * The same outlet with the text of the top-level field {@code field} as the key of each record, so that records of one
     * key stay in order in one partition. A record whose field is null has no key.
     *
     * @throws IllegalStateException if records have keys of their own
     */
    public OutletPort<T> partitionedBy(String field) {
        if (writesKeyed()) {
            throw new IllegalStateException(this + " has records with keys of their own");
        }
        return new OutletPort<>(name, codec, type, Objects.requireNonNull(field, "field"));
    }

    /** The port's name, a DNS label that is unique in the streamlet. */
    public String name() {
        return name;
    }

    /** What turns the values of records into a topic's bytes. */
    public Codec<?> codec() {
        return codec;
    }

    /** Whether the port writes records with keys and headers, {@link Keyed}, rather than values. */
    public boolean writesKeyed() {
        return type == Keyed.class;
    }

    /** The field that is the key of each record; empty if records have no key, or keys of their own. */
    public Optional<String> partitionField() {
        return Optional.ofNullable(partitionField);
    }

    /**
     * What writes the values of a topic's records for this port.
     *
     * @param format what the bytes of the topic's records are
     * @param path the port's path in the blueprint
     * @param topic the name of the Kafka topic
     * @param invalid where rows go that cannot be written; null to fail on them
     */
    public RecordEncoder<?> encoder(WireFormat format, String path, String topic, @Nullable RefusedRowSink invalid) {
        return RecordEncoder.of(codec.on(format), partitionField, path, topic, invalid);
    }

    /**
     * The columns of Spark's Kafka sink for records.
     *
     * @param encoder writes their values
     * @param metrics a name for what is counted of invalid rows, which no other dataset of a query has
     */
    public Dataset<Row> bytes(Dataset<T> records, RecordEncoder<?> encoder, String metrics) {
        return writesKeyed() ? KeyedBytes.of(records, encoder, metrics) : RecordBytes.of(records, encoder, metrics);
    }

    /** The same with the codec's own bytes, for no certain topic. */
    public Dataset<Row> bytes(Dataset<T> records) {
        return bytes(records, RecordEncoder.of(codec, partitionField), name);
    }

    @Override
    public String toString() {
        return "outlet '" + name + "'";
    }
}
