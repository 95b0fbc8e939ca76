package io.streamlets.spark.codec;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Turns one data type from bytes into a Spark row or an object, and back.
 *
 * <p>The annotation processor writes one for every data type of a port; {@code DataCodec.codec()} returns it:
 *
 * <pre>{@code
 * Codec<Data> codec = DataCodec.codec();
 * byte[] bytes = codec.write(data);
 * Data same = codec.read(bytes);
 * Dataset<Row> rows = kafka.select(CodecColumns.fromBytes(codec, col("value")).as("data"));
 * }</pre>
 *
 * <p>A codec is immutable, safe for use by several threads, and serializable: a copy that arrives on an executor is
 * the executor's own instance.
 *
 * @param <T> the data type
 * @since 0.1.0
 */
public interface Codec<T> extends Serializable {

    /**
     * The same type as the records of a topic have it: the codec that is returned takes and gives
     * the topic's bytes.
     *
     * <p>Records of the writers that {@code format} names are resolved to {@link #schemaText()} by Avro's rules. A record of
     * an unknown writer, or one that means something else than the reader's schema says, is an {@link
     * InvalidRecordException}.
     */
    Codec<T> on(WireFormat format);

    /** The class of the data type. */
    Class<T> type();

    /** The full name of the schema, such as {@code sensors.Data}. */
    String schemaName();

    /** The schema as text: JSON for Avro. */
    String schemaText();

    /** The fingerprint of the schema: SHA-256 of the parsing canonical form for Avro, in hexadecimal. */
    String fingerprint();

    /** The columns of a record, in the order of the schema's fields. */
    default StructType schema() {
        return encoder().schema();
    }

    /** Spark's encoder of the data type: its columns are those of {@link #schema()}. */
    Encoder<T> encoder();

    /**
     * Reads the record in {@code bytes}.
     *
     * @throws InvalidRecordException if the bytes are not exactly one valid record
     */
    T read(byte @Nullable [] bytes);

    /**
     * Writes {@code record} as bytes.
     *
     * @throws InvalidValueException if a value cannot be written under the schema, such as null in a required field
     */
    byte[] write(@Nullable T record);

    /** Reads the record in {@code bytes} as a row of {@link #schema()}; what Spark's expressions call. */
    InternalRow rowOf(byte @Nullable [] bytes);

    /** What has to be asked for before records can be read; null if nothing ever has. */
    default @Nullable WriterSchemas writerSchemas() {
        return null;
    }

    /** Writes a row of {@link #schema()} as bytes; what Spark's expressions call. */
    byte[] bytesOf(InternalRow row);
}
