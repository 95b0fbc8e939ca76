package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.spark.catalyst.CodecColumns;
import java.time.DateTimeException;
import org.apache.avro.Schema;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A codec whose bytes are bare Avro binary; the base of every generated one.
 *
 * <p>A subclass reads and writes one record as straight-line code; this class adds what is the same for all: the checks
 * around a record, the columns, the schema. Nothing of an instance is serialized: {@link #readResolve} gives the copy's
 * place to the instance that the generated class keeps.
 *
 * @param <T> the data type
 */
public abstract class AvroCodec<T> implements Codec<T> {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<AvroWriter> WRITERS = ThreadLocal.withInitial(AvroWriter::new);

    private final transient Class<T> type;
    private final transient String schemaText;
    private final transient Encoder<T> encoder;
    private transient volatile @Nullable Schema parsed;

    /**
     * A codec of {@code type}.
     *
     * @param schemaText the Avro schema as JSON
     * @param encoder Spark's encoder, with a column for each field of the schema
     */
    protected AvroCodec(Class<T> type, String schemaText, Encoder<T> encoder) {
        this.type = type;
        this.schemaText = schemaText;
        this.encoder = encoder;
    }

    /** Reads a record as an object. */
    protected abstract T readObject(AvroReader in);

    /** Writes an object. */
    protected abstract void writeObject(T record, AvroWriter out);

    /** Reads a record as a row of {@link #schema()}. */
    protected abstract InternalRow readRow(AvroReader in);

    /** Writes a row of {@link #schema()}. */
    protected abstract void writeRow(InternalRow row, AvroWriter out);

    /** The one instance of the codec in this JVM. */
    protected abstract Object readResolve();

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final String schemaName() {
        return parsed().getFullName();
    }

    @Override
    public final String schemaText() {
        return schemaText;
    }

    @Override
    public final String fingerprint() {
        return AvroSchemas.fingerprint(parsed());
    }

    @Override
    public final StructType schema() {
        return encoder.schema();
    }

    @Override
    public final Encoder<T> encoder() {
        return encoder;
    }

    @Override
    public final Column fromBytes(Column bytes) {
        return CodecColumns.fromBytes(this, bytes);
    }

    @Override
    public final Column toBytes(Column record) {
        return CodecColumns.toBytes(this, record);
    }

    @Override
    public final T read(byte @Nullable [] bytes) {
        AvroReader in = open(bytes);
        try {
            T record = readObject(in);
            in.end();
            return record;
        } catch (InvalidRecordException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw invalid(bytes, in, e);
        }
    }

    @Override
    public final InternalRow rowOf(byte @Nullable [] bytes) {
        AvroReader in = open(bytes);
        try {
            InternalRow row = readRow(in);
            in.end();
            return row;
        } catch (InvalidRecordException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw invalid(bytes, in, e);
        }
    }

    @Override
    public final byte[] write(@Nullable T record) {
        AvroWriter out = WRITERS.get();
        try {
            writeObject(required(record, type.getSimpleName()), out);
            return out.take();
        } catch (DateTimeException | ArithmeticException e) {
            throw new InvalidValueException("a value of '" + type.getName() + "' is out of range: " + e.getMessage());
        } finally {
            out.clear();
        }
    }

    @Override
    public final byte[] bytesOf(InternalRow row) {
        AvroWriter out = WRITERS.get();
        try {
            writeRow(row, out);
            return out.take();
        } catch (DateTimeException | ArithmeticException e) {
            throw new InvalidValueException("a value of '" + type.getName() + "' is out of range: " + e.getMessage());
        } finally {
            out.clear();
        }
    }

    /**
     * The value of a field that must not be null.
     *
     * @param field the name of its record and its own, such as {@code Data.src}
     */
    protected static <V> V required(@Nullable V value, String field) {
        if (value == null) {
            throw InvalidValueException.missing(field);
        }
        return value;
    }

    @Override
    public final String toString() {
        return "codec of " + type.getName();
    }

    private AvroReader open(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw InvalidRecordException.of(
                    type.getName(), null, 0, "it is null, as the value of a Kafka tombstone is", null);
        }
        return new AvroReader(bytes);
    }

    private InvalidRecordException invalid(byte @Nullable [] bytes, AvroReader in, RuntimeException fault) {
        if (fault instanceof InvalidRecordException known) {
            return InvalidRecordException.of(type.getName(), bytes, known.offset(), known.reason(), null);
        }
        return InvalidRecordException.of(
                type.getName(), bytes, in.position(), String.valueOf(fault.getMessage()), fault);
    }

    private Schema parsed() {
        Schema schema = parsed;
        if (schema == null) {
            schema = AvroSchemas.parse(schemaText);
            parsed = schema;
        }
        return schema;
    }
}
