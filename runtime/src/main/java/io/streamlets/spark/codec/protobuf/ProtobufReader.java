package io.streamlets.spark.codec.protobuf;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Duration;
import com.google.protobuf.ExtensionRegistryLite;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.ListValue;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import com.google.protobuf.WireFormat;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over the bytes of a message, which gives values as rows hold them.
 *
 * <p>A message is read in two passes: {@link Merge} puts what it meets into an array with a place for each field, and merges
 * what it meets again; then the generated code makes a row of the array. protobuf-java's {@link CodedInputStream} does the
 * reading, and bounds lengths and depth. Bytes that are not a message are an {@link InvalidRecordException}.
 */
public final class ProtobufReader {
    private final CodedInputStream in;

    /** Reads the fields of a message up to the tag {@code end}: 0 for the end of its bytes. */
    @FunctionalInterface
    public interface Merge {
        void merge(@Nullable Object[] fields, ProtobufReader in, int end);
    }

    /** Reads one value. */
    @FunctionalInterface
    public interface Read {
        Object read(ProtobufReader in);
    }

    @FunctionalInterface
    private interface Reading<V> {
        V read(CodedInputStream in) throws IOException;
    }

    ProtobufReader(byte[] bytes) {
        in = CodedInputStream.newInstance(bytes);
    }

    /** The tag of the next field; 0 at the end. */
    public int readTag() {
        return read(CodedInputStream::readTag);
    }

    /** Skips a field that is known only by its tag; fails at what ends another message than the one that is read. */
    public void skip(int tag) {
        if (tag == 0) {
            throw new InvalidRecordException(position(), "the record ends within a group");
        }
        // Asked for here: the message of the stream's own refusal is not the same in all versions of Protobuf.
        if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_END_GROUP) {
            throw new InvalidRecordException(
                    position(), "group " + WireFormat.getTagFieldNumber(tag) + " ends but has not begun");
        }
        read(in -> in.skipField(tag));
    }

    public double readDouble() {
        return read(CodedInputStream::readDouble);
    }

    public float readFloat() {
        return read(CodedInputStream::readFloat);
    }

    public int readInt32() {
        return read(CodedInputStream::readInt32);
    }

    public long readInt64() {
        return read(CodedInputStream::readInt64);
    }

    public int readUInt32() {
        return read(CodedInputStream::readUInt32);
    }

    public long readUInt64() {
        return read(CodedInputStream::readUInt64);
    }

    public int readSInt32() {
        return read(CodedInputStream::readSInt32);
    }

    public long readSInt64() {
        return read(CodedInputStream::readSInt64);
    }

    public int readFixed32() {
        return read(CodedInputStream::readFixed32);
    }

    public long readFixed64() {
        return read(CodedInputStream::readFixed64);
    }

    public int readSFixed32() {
        return read(CodedInputStream::readSFixed32);
    }

    public long readSFixed64() {
        return read(CodedInputStream::readSFixed64);
    }

    public boolean readBool() {
        return read(CodedInputStream::readBool);
    }

    /** Reads a string that must be UTF-8. */
    public UTF8String readText() {
        UTF8String text = UTF8String.fromBytes(readBytes());
        if (!text.isValid()) {
            throw new InvalidRecordException(position() - text.numBytes(), "a string is not UTF-8");
        }
        return text;
    }

    /** Reads a string whose bytes are not checked; what is not UTF-8 is U+FFFD, as the message's getter has it. */
    public UTF8String readAnyText() {
        byte[] bytes = readBytes();
        UTF8String text = UTF8String.fromBytes(bytes);
        return text.isValid() ? text : UTF8String.fromString(new String(bytes, StandardCharsets.UTF_8));
    }

    public byte[] readBytes() {
        return read(CodedInputStream::readByteArray);
    }

    /** Reads the number of an enum's value. */
    public int readEnum() {
        return read(CodedInputStream::readEnum);
    }

    /** Reads a message, on top of what {@code before} has of it. */
    public @Nullable Object[] readMessage(@Nullable Object before, int size, Merge merge) {
        @Nullable Object[] fields = fields(before, size);
        int outer = enter();
        merge.merge(fields, this, 0);
        leave(outer);
        return fields;
    }

    /** Reads a message that ends with a tag of its own, on top of what {@code before} has of it. */
    public @Nullable Object[] readGroup(@Nullable Object before, int size, Merge merge, int end) {
        @Nullable Object[] fields = fields(before, size);
        merge.merge(fields, this, end);
        return fields;
    }

    /** Reads values that follow each other without tags. */
    public void readPacked(List<Object> values, Read item) {
        int outer = enter();
        while (!read(CodedInputStream::isAtEnd)) {
            values.add(item.read(this));
        }
        in.popLimit(outer);
    }

    /**
     * Reads a timestamp on top of what there is of it.
     *
     * @param end the tag that ends it; 0 if its length precedes it
     */
    public Timestamp.Builder readTimestamp(@Nullable Object before, int end) {
        return merged(before == null ? Timestamp.newBuilder() : (Timestamp.Builder) before, end);
    }

    /** Reads a duration on top of what there is of it. */
    public Duration.Builder readDuration(@Nullable Object before, int end) {
        return merged(before == null ? Duration.newBuilder() : (Duration.Builder) before, end);
    }

    /** Reads a JSON object on top of what there is of it. */
    public Struct.Builder readStruct(@Nullable Object before, int end) {
        return merged(before == null ? Struct.newBuilder() : (Struct.Builder) before, end);
    }

    /** Reads a JSON value on top of what there is of it. */
    public Value.Builder readValue(@Nullable Object before, int end) {
        return merged(before == null ? Value.newBuilder() : (Value.Builder) before, end);
    }

    /** Reads a JSON array on top of what there is of it. */
    public ListValue.Builder readListValue(@Nullable Object before, int end) {
        return merged(before == null ? ListValue.newBuilder() : (ListValue.Builder) before, end);
    }

    /**
     * Reads a message of one level too many as its own class does, on top of what there is of it. It is not a fault yet: in a
     * oneof another member may take its place.
     *
     * @param type any message of the class
     * @param end the tag that ends it; 0 if its length precedes it
     */
    public MessageLite.Builder readBeyond(@Nullable Object before, MessageLite type, int end) {
        return merged(before == null ? type.newBuilderForType() : (MessageLite.Builder) before, end);
    }

    /**
     * Checks that nothing has been read of a message of one level too many, or of a list or map of them.
     *
     * @param type the class of the message
     * @param depth how many levels there may be
     */
    public void requireNone(@Nullable Object value, String type, int depth) {
        if (value != null) {
            throw new InvalidRecordException(
                    position(), InvalidValueException.tooDeep(type, depth).reason());
        }
    }

    /**
     * Forgets the other members of a oneof when one of them is read.
     *
     * @param index the one that is read
     * @param first the first member
     * @param last the last member; those between belong to it as well
     */
    public static void clearOthers(@Nullable Object[] fields, int index, int first, int last) {
        Arrays.fill(fields, first, index, null);
        Arrays.fill(fields, index + 1, last + 1, null);
    }

    /** The values of a repeated field; there may be none yet. */
    @SuppressWarnings("unchecked") // Only this method puts lists into the array.
    public static List<Object> list(@Nullable Object[] fields, int index) {
        List<Object> list = (List<Object>) fields[index];
        if (list == null) {
            list = new ArrayList<>();
            fields[index] = list;
        }
        return list;
    }

    /** The entries of a map; there may be none yet. */
    public static Rows.Entries entries(@Nullable Object[] fields, int index) {
        Rows.Entries entries = (Rows.Entries) fields[index];
        if (entries == null) {
            entries = new Rows.Entries();
            fields[index] = entries;
        }
        return entries;
    }

    /** The array of a repeated field. */
    public static ArrayData array(@Nullable Object[] fields, int index) {
        return Rows.array(list(fields, index));
    }

    /** The map of a map field. */
    public static MapData map(@Nullable Object[] fields, int index) {
        return entries(fields, index).toMap();
    }

    /** The map of a map field, each value of which {@code value} turns into what a row holds. */
    public static MapData map(@Nullable Object[] fields, int index, UnaryOperator<Object> value) {
        return entries(fields, index).toMap(value);
    }

    /** What has been read of a message that may be absent from what holds it. */
    public static @Nullable Object[] fields(@Nullable Object before, int size) {
        return before == null ? new @Nullable Object[size] : (@Nullable Object[]) before;
    }

    /** The message of what one of the methods above has read, or of what stands for it. */
    public static <M extends MessageLite> M built(Class<M> type, Object read) {
        return type.cast(read instanceof MessageLite.Builder builder ? builder.buildPartial() : read);
    }

    /** The value of a field without presence. */
    public static Object given(@Nullable Object value, Object otherwise) {
        return value == null ? otherwise : value;
    }

    /**
     * The value of a required field.
     *
     * @param field the name of its message and its own, such as {@code Data.src}
     */
    public Object required(@Nullable Object value, String field) {
        if (value == null) {
            throw new InvalidRecordException(position(), "required field '" + field + "' is missing");
        }
        return value;
    }

    /** Offset of the next byte. */
    int position() {
        return in.getTotalBytesRead();
    }

    static InvalidRecordException invalid(IOException fault, int position) {
        return new InvalidRecordException(position, reason(fault));
    }

    private static String reason(IOException fault) {
        String text = String.valueOf(fault.getMessage());
        if (text.contains("truncated") || text.contains("ended unexpectedly")) {
            return "the record ends within a field, or a length exceeds it";
        } else if (text.contains("invalid UTF-8")) {
            return "a string is not UTF-8";
        } else if (text.contains("malformed varint")) {
            return "a number has more than 10 bytes";
        } else if (text.contains("negative size")) {
            return "a length is negative";
        } else if (text.contains("too many levels")) {
            return "messages are nested too deep";
        } else if (text.contains("invalid tag") || text.contains("end-group")) {
            return "a tag is invalid";
        }
        return "Protobuf's parser says: " + text;
    }

    /** Kept as a builder, since a message may go on: to build and copy it each time would take a hostile record too long. */
    private <B extends MessageLite.Builder> B merged(B before, int end) {
        if (end != 0) {
            // The stream has to know that this is a group: since Protobuf 4.33 it refuses an end tag outside of one.
            read(in -> {
                in.readGroup(WireFormat.getTagFieldNumber(end), before, ExtensionRegistryLite.getEmptyRegistry());
                return before;
            });
            return before;
        }
        int outer = enter();
        read(in -> before.mergeFrom(in));
        checkLastTag(0);
        in.popLimit(outer);
        return before;
    }

    private int enter() {
        return read(in -> in.pushLimit(in.readRawVarint32()));
    }

    private void leave(int outer) {
        checkLastTag(0);
        in.popLimit(outer);
    }

    /** What stopped the reading may be the end of another message, or of all bytes. */
    private void checkLastTag(int end) {
        read(in -> {
            in.checkLastTagWas(end);
            return end;
        });
    }

    private <V> V read(Reading<V> reading) {
        try {
            return reading.read(in);
        } catch (InvalidProtocolBufferException e) {
            throw invalid(e, position());
        } catch (IOException e) {
            throw new IllegalStateException("an array cannot be read", e);
        }
    }
}
