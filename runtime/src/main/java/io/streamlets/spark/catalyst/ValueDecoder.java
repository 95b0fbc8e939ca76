package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Reads values and nothing else of a record. */
final class ValueDecoder<T> extends RecordDecoder<T> {
    private static final long serialVersionUID = 1L;

    private final Codec<T> codec;

    ValueDecoder(Codec<T> codec, String inlet, String topic, @Nullable InvalidRecordSink sink) {
        super(inlet, topic, sink);
        this.codec = codec;
    }

    @Override
    Codec<T> codec() {
        return codec;
    }

    @Override
    Class<T> type() {
        return codec.type();
    }

    @Override
    Encoder<T> encoder() {
        return codec.encoder();
    }

    @Override
    public InternalRow rowOf(byte @Nullable [] value, int partition, long offset) {
        try {
            return codec.rowOf(value);
        } catch (InvalidRecordException reason) {
            throw failure(reason, partition, offset);
        }
    }

    @Override
    public T read(byte @Nullable [] value, int partition, long offset) {
        try {
            return codec.read(value);
        } catch (InvalidRecordException reason) {
            throw failure(reason, partition, offset);
        }
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
            return codec.rowOf(value);
        } catch (InvalidRecordException reason) {
            drop(reason, KafkaFields.record(key, value, headers, topic, partition, offset, timestamp));
            return null;
        }
    }

    @Override
    public @Nullable T read(
            byte @Nullable [] value,
            int partition,
            long offset,
            byte @Nullable [] key,
            UTF8String topic,
            long timestamp,
            @Nullable ArrayData headers) {
        try {
            return codec.read(value);
        } catch (InvalidRecordException reason) {
            drop(reason, KafkaFields.record(key, value, headers, topic, partition, offset, timestamp));
            return null;
        }
    }
}
