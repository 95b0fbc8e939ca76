package io.streamlets.spark.codec;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/**
 * The codec of ports of {@code byte[]}, which takes the value of a record as it lies in Kafka.
 *
 * <p>It is the same on every topic. Null bytes, as a tombstone has them, are not a value: they are invalid when they are
 * read and cannot be written; a {@code KafkaRecord<byte[]>} and a {@code Keyed<byte[]>} can have them.
 *
 * @since 0.1.0
 */
public final class BytesCodec implements Codec<byte[]> {
    private static final long serialVersionUID = 1L;
    private static final BytesCodec CODEC = new BytesCodec();

    private BytesCodec() {}

    /** The codec. */
    public static Codec<byte[]> codec() {
        return CODEC;
    }

    @Override
    public Codec<byte[]> on(WireFormat format) {
        return this;
    }

    @Override
    public Class<byte[]> type() {
        return byte[].class;
    }

    @Override
    public String schemaName() {
        return SchemaDescriptor.OF_BYTES.name();
    }

    @Override
    public String schemaText() {
        return SchemaDescriptor.OF_BYTES.text();
    }

    @Override
    public String fingerprint() {
        return SchemaDescriptor.OF_BYTES.fingerprint();
    }

    @Override
    public Encoder<byte[]> encoder() {
        return Encoders.BINARY();
    }

    @Override
    public byte[] read(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw InvalidRecordException.tombstone().of("byte[]", null);
        }
        return bytes;
    }

    @Override
    public byte[] write(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw InvalidValueException.missing("value");
        }
        return bytes;
    }

    @Override
    public InternalRow rowOf(byte @Nullable [] bytes) {
        return Rows.of((Object) read(bytes));
    }

    @Override
    public byte[] bytesOf(InternalRow row) {
        return write(row.isNullAt(0) ? null : row.getBinary(0));
    }

    private Object readResolve() {
        return CODEC;
    }

    @Override
    public String toString() {
        return "codec of bytes";
    }
}
