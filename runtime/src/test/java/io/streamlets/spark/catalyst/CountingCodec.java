package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/** Counts what Spark asks of a codec, across all copies that it makes. */
record CountingCodec<T>(Codec<T> codec) implements Codec<T> {
    static final AtomicInteger ROWS_READ = new AtomicInteger();
    static final AtomicInteger ROWS_WRITTEN = new AtomicInteger();
    static final AtomicInteger OBJECTS_READ = new AtomicInteger();
    static final AtomicInteger OBJECTS_WRITTEN = new AtomicInteger();

    /** Begins to count at zero. Not the constructor's task: that runs on every copy. */
    static <T> CountingCodec<T> of(Codec<T> codec) {
        ROWS_READ.set(0);
        ROWS_WRITTEN.set(0);
        OBJECTS_READ.set(0);
        OBJECTS_WRITTEN.set(0);
        return new CountingCodec<>(codec);
    }

    @Override
    public InternalRow rowOf(byte @Nullable [] bytes) {
        ROWS_READ.incrementAndGet();
        return codec.rowOf(bytes);
    }

    @Override
    public Codec<T> on(WireFormat format) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] bytesOf(InternalRow row) {
        ROWS_WRITTEN.incrementAndGet();
        return codec.bytesOf(row);
    }

    @Override
    public byte[] write(@Nullable T record) {
        OBJECTS_WRITTEN.incrementAndGet();
        return codec.write(record);
    }

    @Override
    public T read(byte @Nullable [] bytes) {
        OBJECTS_READ.incrementAndGet();
        return codec.read(bytes);
    }

    @Override
    public Class<T> type() {
        return codec.type();
    }

    @Override
    public String schemaName() {
        return codec.schemaName();
    }

    @Override
    public String schemaText() {
        return codec.schemaText();
    }

    @Override
    public String fingerprint() {
        return codec.fingerprint();
    }

    @Override
    public Encoder<T> encoder() {
        return codec.encoder();
    }
}
