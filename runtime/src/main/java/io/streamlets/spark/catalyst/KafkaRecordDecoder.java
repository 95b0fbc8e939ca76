package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.record.KafkaRecord;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Reads whole records; one without a value is a tombstone, and valid. */
final class KafkaRecordDecoder<V> extends RecordDecoder<KafkaRecord<V>> {
    private static final long serialVersionUID = 1L;

    private final Codec<V> codec;
    private final boolean isStruct;

    KafkaRecordDecoder(Codec<V> codec, String inlet, String topic, @Nullable InvalidRecordSink sink) {
        super(inlet, topic, sink);
        this.codec = codec;
        this.isStruct = CodecColumns.isStruct(codec);
    }

    @Override
    Codec<V> codec() {
        return codec;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // A generic type has one class for all its arguments.
    Class<KafkaRecord<V>> type() {
        return (Class<KafkaRecord<V>>) (Class) KafkaRecord.class;
    }

    @Override
    Encoder<KafkaRecord<V>> encoder() {
        return KafkaRecord.encoder(codec.encoder());
    }

    @Override
    public boolean takesWholeRecords() {
        return true;
    }

    @Override
    public @Nullable InternalRow rowOf(
            byte @Nullable [] value,
            int partition,
            long offset,
            byte @Nullable [] key,
            UTF8String topic,
            long timestamp,
            @Nullable ArrayData headers) {
        try {
            return Rows.of(
                    key,
                    value == null ? null : isStruct ? codec.rowOf(value) : codec.read(value),
                    headers == null ? KafkaFields.NO_HEADERS : headers,
                    topic,
                    partition,
                    offset,
                    timestamp);
        } catch (InvalidRecordException reason) {
            drop(reason, KafkaFields.record(key, value, headers, topic, partition, offset, timestamp));
            return null;
        }
    }

    @Override
    public @Nullable KafkaRecord<V> read(
            byte @Nullable [] value,
            int partition,
            long offset,
            byte @Nullable [] key,
            UTF8String topic,
            long timestamp,
            @Nullable ArrayData headers) {
        try {
            V read = value == null ? null : codec.read(value);
            return KafkaFields.record(key, read, headers, topic, partition, offset, timestamp);
        } catch (InvalidRecordException reason) {
            drop(reason, KafkaFields.record(key, value, headers, topic, partition, offset, timestamp));
            return null;
        }
    }
}
