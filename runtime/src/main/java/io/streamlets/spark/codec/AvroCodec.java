package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.AvroSchemas;
import java.time.DateTimeException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
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

    private final transient Class<T> type;
    private final transient String schemaText;
    private final transient Encoder<T> encoder;
    private final transient Map<WireFormat, Framing> framings = new ConcurrentHashMap<>();
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
    public final Encoder<T> encoder() {
        return encoder;
    }

    @Override
    public final T read(byte @Nullable [] bytes) {
        return read(bytes, BinaryFraming.OWN);
    }

    @Override
    public final InternalRow rowOf(byte @Nullable [] bytes) {
        return rowOf(bytes, BinaryFraming.OWN);
    }

    @Override
    public final byte[] write(@Nullable T record) {
        return write(record, BinaryFraming.OWN);
    }

    @Override
    public final byte[] bytesOf(InternalRow row) {
        return bytesOf(row, BinaryFraming.OWN);
    }

    @Override
    public final Codec<T> on(WireFormat format) {
        return new TopicCodec<>(this, format);
    }

    /** What {@code format} puts around the records of this type; made once per JVM. */
    final Framing framing(WireFormat format) {
        return framings.computeIfAbsent(format, this::newFraming);
    }

    private Framing newFraming(WireFormat format) {
        Resolutions resolutions = new Resolutions(type, parsed(), format.readers());
        return switch (format.encoding()) {
            case CONFLUENT -> new ConfluentFraming(resolutions, schemaText, format);
            case SINGLE_OBJECT -> new SingleObjectFraming(resolutions, format.writers());
            case BINARY ->
                format.writers().stream()
                        .findFirst()
                        .<Framing>map(writer -> new BinaryFraming(resolutions.from(AvroSchemas.parse(writer.schema()))))
                        .orElse(BinaryFraming.OWN);
        };
    }

    final T read(byte @Nullable [] bytes, Framing framing) {
        AvroReader in = null;
        try {
            in = framing.open(present(bytes));
            ResolvingReader<T> other = resolvedBy(in);
            T record = object(in, other);
            in.end();
            return record;
        } catch (InvalidRecordException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw invalid(bytes, in, e);
        }
    }

    /** A class may refuse in its own way what its schema allows. */
    private T object(AvroReader in, @Nullable ResolvingReader<T> other) {
        try {
            return other == null ? readObject(in) : resolved(in, other::readObject);
        } catch (NullPointerException | IllegalStateException e) {
            throw new InvalidRecordException(in.position(), "the class does not take its values: " + e.getMessage(), e);
        }
    }

    /** What the writer alone has may be within itself; the cursor counts records, but each may be within several lists and maps. */
    private static <V> V resolved(AvroReader in, Function<AvroReader, V> read) {
        try {
            return read.apply(in);
        } catch (StackOverflowError e) {
            throw in.tooDeep();
        }
    }

    final InternalRow rowOf(byte @Nullable [] bytes, Framing framing) {
        AvroReader in = null;
        try {
            in = framing.open(present(bytes));
            InternalRow row = row(in);
            in.end();
            return row;
        } catch (InvalidRecordException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw invalid(bytes, in, e);
        }
    }

    private InternalRow row(AvroReader in) {
        ResolvingReader<T> other = resolvedBy(in);
        return other == null ? readRow(in) : resolved(in, other::readRow);
    }

    @SuppressWarnings("unchecked") // A framing of this codec takes readers of its type alone.
    private @Nullable ResolvingReader<T> resolvedBy(AvroReader in) {
        return (ResolvingReader<T>) in.resolvedBy();
    }

    final byte[] write(@Nullable T record, Framing framing) {
        AvroWriter out = AvroWriter.ofThread();
        try {
            out.write(framing.header());
            writeObject(required(record, type.getSimpleName()), out);
            return out.take();
        } catch (ClassCastException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw refused(out.written(framing.header().length), e);
        } finally {
            out.release();
        }
    }

    final byte[] bytesOf(InternalRow row, Framing framing) {
        AvroWriter out = AvroWriter.ofThread();
        try {
            out.write(framing.header());
            writeRow(row, out);
            return out.take();
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw refused(out.written(framing.header().length), e);
        } finally {
            out.release();
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

    private static byte[] present(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw InvalidRecordException.tombstone();
        }
        return bytes;
    }

    private InvalidValueException refused(byte[] written, RuntimeException e) {
        FieldAt field = FieldAt.of(parsed(), type.getSimpleName(), new AvroReader(written), written.length);
        return field == null
                ? InvalidValueException.of(type.getSimpleName(), e, null)
                : InvalidValueException.of(field.name(), e, ValueRange.of(field.schema()));
    }

    private InvalidRecordException invalid(byte @Nullable [] bytes, @Nullable AvroReader in, RuntimeException fault) {
        FieldAt at = in == null ? null : field(in, fault);
        boolean isOfWriter = in != null && in.writer() != null;
        FieldAt field = isOfWriter ? null : at;
        InvalidRecordException known = (fault instanceof InvalidRecordException found
                        ? found
                        : refusal(fault, in == null ? 0 : in.position(), field))
                .inWriters(isOfWriter ? at : null);
        if (bytes == null) {
            return known.of(type.getName(), null);
        }
        int length = in == null ? bytes.length : in.length();
        String within = in == null ? "" : in.within();
        String name = field == null ? "" : ", in '" + field.name() + "'";
        return known.of(type.getName(), "at byte " + known.offset() + " of " + length + within + name);
    }

    /** What a conversion or a class of the user says of a value. */
    private static InvalidRecordException refusal(RuntimeException fault, int position, @Nullable FieldAt field) {
        ValueRange range = field != null && fault instanceof ArithmeticException ? ValueRange.of(field.schema()) : null;
        return range == null
                ? new InvalidRecordException(position, String.valueOf(fault.getMessage()), fault)
                : new InvalidRecordException(position, "a value is out of range: " + range);
    }

    /** Where a record cannot be read; null if its values can be, so that its class refuses them. */
    private @Nullable FieldAt field(AvroReader in, RuntimeException fault) {
        if (fault instanceof InvalidRecordException known && known.getCause() == null) {
            return fieldAt(in, known.offset());
        }
        // What a value or a class says itself is known after its bytes were read; rows have values alone.
        AvroReader values = in.again();
        try {
            row(values);
            return null;
        } catch (InvalidRecordException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            return fieldAt(in, values.position() - 1);
        }
    }

    private @Nullable FieldAt fieldAt(AvroReader in, int offset) {
        Schema writer = in.writer();
        return writer == null
                ? FieldAt.of(parsed(), type.getSimpleName(), in.again(), offset)
                : FieldAt.of(writer, writer.getName(), in.again(), offset);
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
