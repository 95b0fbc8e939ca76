package io.streamlets.spark.codec;

import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/** A codec of the records of one topic: those of {@code codec}, framed and resolved as the topic's format says. */
final class TopicCodec<T> implements Codec<T> {
    private static final long serialVersionUID = 1L;

    private final AvroCodec<T> codec;
    private final WireFormat format;
    private transient volatile @Nullable Framing framing;

    TopicCodec(AvroCodec<T> codec, WireFormat format) {
        this.codec = codec;
        this.format = format;
    }

    @Override
    public T read(byte @Nullable [] bytes) {
        return codec.read(bytes, framing());
    }

    @Override
    public InternalRow rowOf(byte @Nullable [] bytes) {
        return codec.rowOf(bytes, framing());
    }

    @Override
    public byte[] write(@Nullable T record) {
        return codec.write(record, framing());
    }

    @Override
    public byte[] bytesOf(InternalRow row) {
        return codec.bytesOf(row, framing());
    }

    @Override
    public @Nullable WriterSchemas writerSchemas() {
        return framing().writerSchemas();
    }

    @Override
    public Codec<T> on(WireFormat other) {
        return codec.on(other);
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

    // Spark compares plans.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TopicCodec<?> same && codec.equals(same.codec) && format.equals(same.format);
    }

    @Override
    public int hashCode() {
        return Objects.hash(codec, format);
    }

    @Override
    public String toString() {
        return codec + " (" + format.encoding() + ")";
    }

    /** A copy on an executor, one per task, takes what the JVM's one instance of the codec keeps. */
    private Framing framing() {
        Framing known = framing;
        if (known == null) {
            known = codec.framing(format);
            framing = known;
        }
        return known;
    }
}
