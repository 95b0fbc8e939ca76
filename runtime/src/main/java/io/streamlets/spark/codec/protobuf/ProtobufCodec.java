package io.streamlets.spark.codec.protobuf;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.WireFormat;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/**
 * A codec whose bytes are those of a Protobuf message; the base of every generated one.
 *
 * <p>Between bytes and objects it uses the message class's own parser and serializer, so that unknown fields stay in the
 * message; a subclass reads and writes rows as straight-line code. Nothing of an instance is serialized: {@link
 * #readResolve} gives the copy's place to the instance that the generated class keeps.
 *
 * @param <T> the message class
 */
public abstract class ProtobufCodec<T extends Message> implements Codec<T> {
    private static final long serialVersionUID = 1L;

    private final transient Class<T> type;
    private final transient String schemaName;
    private final transient String schemaText;
    private final transient Parser<T> parser;
    private final transient Encoder<T> encoder;
    private transient volatile @Nullable Descriptor parsed;

    /**
     * A codec of {@code type}.
     *
     * @param schemaName the full name of the message
     * @param schemaText the files that define it: a serialized {@code FileDescriptorSet} in Base64
     * @param parser the message class's own parser
     * @param encoder Spark's encoder, with a column for each field
     */
    protected ProtobufCodec(Class<T> type, String schemaName, String schemaText, Parser<T> parser, Encoder<T> encoder) {
        this.type = type;
        this.schemaName = schemaName;
        this.schemaText = schemaText;
        this.parser = parser;
        this.encoder = encoder;
    }

    /** Reads a message as a row of {@link #schema()}. */
    protected abstract InternalRow readRow(ProtobufReader in);

    /** Writes a row of {@link #schema()}. */
    protected abstract void writeRow(InternalRow row, ProtobufWriter out);

    /**
     * Checks that no type that contains itself has more levels in a message than there may be; generated for those that could.
     *
     * @throws InvalidValueException if one has
     */
    protected void checkLevels(T message) {}

    /** The one instance of the codec in this JVM. */
    protected abstract Object readResolve();

    /** This codec: nothing surrounds a message, and Protobuf's own rules read what other versions of it wrote. */
    @Override
    public final Codec<T> on(WireFormat format) {
        return this;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    @Override
    public final String schemaName() {
        return schemaName;
    }

    @Override
    public final String schemaText() {
        return schemaText;
    }

    /** SHA-256 of the files that define the message, in hexadecimal. */
    @Override
    public final String fingerprint() {
        return ProtobufSchemas.fingerprint(schemaText);
    }

    @Override
    public final Encoder<T> encoder() {
        return encoder;
    }

    @Override
    public final T read(byte @Nullable [] bytes) {
        CodedInputStream in = CodedInputStream.newInstance(present(bytes));
        try {
            T message = parser.parsePartialFrom(in);
            in.checkLastTagWas(0);
            if (!message.isInitialized()) {
                throw missing(message, in.getTotalBytesRead());
            }
            checkLevels(message);
            return message;
        } catch (InvalidRecordException e) {
            throw invalid(bytes, e);
        } catch (InvalidProtocolBufferException e) {
            throw invalid(bytes, ProtobufReader.invalid(e, in.getTotalBytesRead()));
        } catch (InvalidValueException e) {
            throw invalid(bytes, new InvalidRecordException(in.getTotalBytesRead(), e.reason()));
        } catch (IllegalArgumentException e) {
            throw invalid(bytes, ownParser(in.getTotalBytesRead(), e));
        }
    }

    /** Protoc's classes cannot copy an optional enum of an unknown number, which some merges need. */
    private static InvalidRecordException ownParser(int position, IllegalArgumentException fault) {
        return new InvalidRecordException(position, "the message's own parser fails: " + fault.getMessage());
    }

    @Override
    public final InternalRow rowOf(byte @Nullable [] bytes) {
        ProtobufReader in = new ProtobufReader(present(bytes));
        try {
            return readRow(in);
        } catch (InvalidRecordException e) {
            throw invalid(bytes, e);
        } catch (InvalidValueException e) {
            throw invalid(bytes, new InvalidRecordException(in.position(), e.reason()));
        } catch (IllegalArgumentException e) {
            throw invalid(bytes, ownParser(in.position(), e));
        }
    }

    @Override
    public final byte[] write(@Nullable T message) {
        if (message == null) {
            throw InvalidValueException.missing(type.getSimpleName());
        }
        if (!message.isInitialized()) {
            throw new InvalidValueException("required fields of '" + type.getName() + "' are not set: "
                    + message.getInitializationErrorString());
        }
        checkLevels(message);
        return message.toByteArray();
    }

    @Override
    public final byte[] bytesOf(InternalRow row) {
        ProtobufWriter out = ProtobufWriter.ofThread();
        try {
            writeRow(row, out);
            return out.take();
        } finally {
            out.clear();
        }
    }

    @Override
    public final String toString() {
        return "codec of " + type.getName();
    }

    private byte[] present(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw InvalidRecordException.tombstone().of(type.getName(), null);
        }
        return bytes;
    }

    private Descriptor parsed() {
        Descriptor descriptor = parsed;
        if (descriptor == null) {
            descriptor = ProtobufSchemas.parse(schemaText, schemaName);
            parsed = descriptor;
        }
        return descriptor;
    }

    private static InvalidRecordException missing(Message message, int position) {
        List<String> missing = message.findInitializationErrors();
        return new InvalidRecordException(position, "required field '" + missing.get(0) + "' is missing");
    }

    private InvalidRecordException invalid(byte @Nullable [] bytes, InvalidRecordException fault) {
        if (bytes == null) {
            return fault.of(type.getName(), null);
        }
        String field = ProtobufFieldAt.of(parsed(), bytes, fault.offset());
        return fault.of(
                type.getName(),
                "at byte " + fault.offset() + " of " + bytes.length + (field == null ? "" : ", in '" + field + "'"));
    }
}
