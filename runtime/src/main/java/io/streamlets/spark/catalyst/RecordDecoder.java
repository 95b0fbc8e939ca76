package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.record.KafkaRecord;
import java.io.Serializable;
import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one inlet from the columns of Spark's Kafka source; what Spark's expressions call.
 *
 * <p>A record that is not valid fails the query with its place, or is given to a sink and becomes null.
 *
 * @param <T> the type of the inlet's records
 */
public abstract sealed class RecordDecoder<T> implements Serializable permits ValueDecoder, KafkaRecordDecoder {
    private static final long serialVersionUID = 1L;

    private final String inlet;
    private final String topic;
    private final @Nullable InvalidRecordSink sink;

    RecordDecoder(String inlet, String topic, @Nullable InvalidRecordSink sink) {
        this.inlet = inlet;
        this.topic = topic;
        this.sink = sink;
    }

    /**
     * A decoder of values alone.
     *
     * @param inlet the inlet's path in the blueprint
     * @param topic the name of the Kafka topic
     * @param sink where invalid records go; null to fail on them
     */
    public static <T> RecordDecoder<T> ofValues(
            Codec<T> codec, String inlet, String topic, @Nullable InvalidRecordSink sink) {
        return new ValueDecoder<>(codec, inlet, topic, sink);
    }

    /** A decoder of whole records, whose values {@code codec} reads; the rest as {@link #ofValues}. */
    public static <V> RecordDecoder<KafkaRecord<V>> ofRecords(
            Codec<V> codec, String inlet, String topic, @Nullable InvalidRecordSink sink) {
        return new KafkaRecordDecoder<>(codec, inlet, topic, sink);
    }

    /** What reads the values. */
    abstract Codec<?> codec();

    /** The class of the records. */
    abstract Class<T> type();

    /** Spark's encoder of the records. */
    abstract Encoder<T> encoder();

    /** Whether the methods with all arguments are to be called, rather than those with three. */
    public boolean takesWholeRecords() {
        return drops();
    }

    /** Whether what the methods return may be null, and is to be left out then. */
    final boolean drops() {
        return sink != null;
    }

    /** A record as a row. */
    public InternalRow rowOf(byte @Nullable [] value, int partition, long offset) {
        throw new UnsupportedOperationException("reads whole records");
    }

    /** A record as an object. */
    public T read(byte @Nullable [] value, int partition, long offset) {
        throw new UnsupportedOperationException("reads whole records");
    }

    /** A record as a row; null if it is dropped. */
    public abstract @Nullable InternalRow rowOf(
            byte @Nullable [] value,
            int partition,
            long offset,
            byte @Nullable [] key,
            UTF8String topic,
            long timestamp,
            @Nullable ArrayData headers);

    /** A record as an object; null if it is dropped. */
    public abstract @Nullable T read(
            byte @Nullable [] value,
            int partition,
            long offset,
            byte @Nullable [] key,
            UTF8String topic,
            long timestamp,
            @Nullable ArrayData headers);

    /** The failure of an inlet that drops nothing. */
    final InvalidRecordException failure(InvalidRecordException reason, int partition, long offset) {
        return reason.at("record " + offset + " of partition " + partition + " of the Kafka topic '" + topic
                + "', read by '" + inlet + "'");
    }

    /** Gives an invalid record to the sink, or fails. */
    final void drop(InvalidRecordException reason, KafkaRecord<byte[]> record) {
        if (sink == null) {
            throw failure(reason, record.partition(), record.offset());
        }
        sink.take(record, reason);
    }

    // Spark compares plans.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RecordDecoder<?> same
                && type() == same.type()
                && codec().equals(same.codec())
                && inlet.equals(same.inlet)
                && topic.equals(same.topic)
                && Objects.equals(sink, same.sink);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(codec(), inlet, topic);
    }

    @Override
    public final String toString() {
        return "inlet " + inlet + " (" + codec() + ")";
    }
}
