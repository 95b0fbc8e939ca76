package io.streamlets.spark.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import io.streamlets.blueprint.schema.RecordCosts;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over one record in bare Avro binary.
 *
 * <p>Every length and count is checked against the bytes that are left before anything is allocated for it, so what a
 * record can make the reader allocate is bounded by the record's own size. What is wrong is an {@link
 * InvalidRecordException} with the offset of the fault.
 */
public final class AvroReader {
    /** How many items without a single byte each, such as empty records, one record may have. */
    static final int MAX_EMPTY_ITEMS = 1 << 16;

    /** How many values without bytes, and bytes of defaults, a record may have besides those that its length allows. */
    static final int MAX_EXTRAS = 1 << 20;

    /** How deep records may be nested where they are not yet those of a codec, which has a depth of its own. */
    static final int MAX_NESTED = 1000;

    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, LITTLE_ENDIAN);
    private static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class, LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int begin;
    private final boolean resolved;
    private final Resolution.@Nullable Generated generated;
    private int position;
    private int emptyItems;
    private int nested;
    private long extras;

    AvroReader(byte[] bytes) {
        this(bytes, 0);
    }

    /** A cursor over the record that begins at {@code position}. */
    AvroReader(byte[] bytes, int position) {
        this(bytes, position, false, null);
    }

    private AvroReader(byte[] bytes, int position, boolean resolved, Resolution.@Nullable Generated generated) {
        this.bytes = bytes;
        this.begin = position;
        this.position = position;
        this.resolved = resolved;
        this.generated = generated;
    }

    /** A cursor over a value that is known, such as the default of a field. */
    public static AvroReader of(byte[] bytes) {
        return new AvroReader(bytes);
    }

    /** A cursor over bytes that are not those of the topic, but what they were resolved to. */
    static AvroReader ofResolved(byte[] bytes) {
        return new AvroReader(bytes, 0, true, null);
    }

    /** A cursor over a record whose writer's schema is not the codec's, and has a generated reader. */
    static AvroReader resolvedBy(Resolution.Generated generated, byte[] bytes, int position) {
        return new AvroReader(bytes, position, false, generated);
    }

    /** A cursor at the beginning of the same record. */
    AvroReader again() {
        return new AvroReader(bytes, begin, resolved, generated);
    }

    /** Who reads the record; null for the codec itself. */
    @Nullable
    ResolvingReader<?> resolvedBy() {
        return generated == null ? null : generated.reader();
    }

    /** The schema of the record if it is not the codec's; null if it is. */
    @Nullable
    Schema writer() {
        return generated == null ? null : generated.writer();
    }

    /** Reads a boolean: one byte, 0 or 1. */
    public boolean readBoolean() {
        byte value = bytes[take(1, "a boolean")];
        if (value != 0 && value != 1) {
            throw new InvalidRecordException(position - 1, "a boolean is " + value);
        }
        return value == 1;
    }

    /** Reads an int: a zigzag varint of at most five bytes. */
    public int readInt() {
        int start = position;
        int raw = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = bytes[take(1, "an int")];
            if (shift == 28 && (next & 0xf0) != 0) {
                break;
            }
            raw |= (next & 0x7f) << shift;
            if (next >= 0) {
                return (raw >>> 1) ^ -(raw & 1);
            }
        }
        throw new InvalidRecordException(start, "an int is longer than 32 bits");
    }

    /** Reads a long: a zigzag varint of at most ten bytes. */
    public long readLong() {
        int start = position;
        long raw = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int next = bytes[take(1, "a long")];
            if (shift == 63 && (next & 0xfe) != 0) {
                break;
            }
            raw |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return (raw >>> 1) ^ -(raw & 1);
            }
        }
        throw new InvalidRecordException(start, "a long is longer than 64 bits");
    }

    /** Reads a float: four bytes. */
    public float readFloat() {
        int at = take(Float.BYTES, "a float");
        return (float) FLOAT.get(bytes, at);
    }

    /** Reads a double: eight bytes. */
    public double readDouble() {
        int at = take(Double.BYTES, "a double");
        return (double) DOUBLE.get(bytes, at);
    }

    /** Reads a string. */
    public String readString() {
        int length = readLength("a string");
        int at = take(length, "a string");
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        // Decoding puts U+FFFD where the bytes are malformed; only a string that has one needs the second look.
        if (value.indexOf('\uFFFD') >= 0) {
            checkUtf8(UTF8String.fromBytes(bytes, at, length), at);
        }
        return value;
    }

    /** Reads a string as Spark's rows hold it, without copying its bytes. */
    public UTF8String readUtf8() {
        int length = readLength("a string");
        int at = take(length, "a string");
        UTF8String value = UTF8String.fromBytes(bytes, at, length);
        checkUtf8(value, at);
        return value;
    }

    /** Reads bytes of any length. */
    public byte[] readBytes() {
        return readFixed(readLength("bytes"));
    }

    /** Reads bytes of any length as a buffer of their own. */
    public ByteBuffer readByteBuffer() {
        return ByteBuffer.wrap(readBytes());
    }

    /** Reads {@code size} bytes. */
    public byte[] readFixed(int size) {
        int at = take(size, "bytes of a fixed size");
        byte[] value = new byte[size];
        System.arraycopy(bytes, at, value, 0, size);
        return value;
    }

    /** Reads the branch of a union of null and one other type; true if it is {@code nullBranch}. */
    public boolean readNull(int nullBranch) {
        return readIndex(2, "a union") == nullBranch;
    }

    /**
     * Refuses one level too many of a recursive type.
     *
     * @param type the class that is within itself
     * @param depth how many levels there may be
     * @return nothing, ever; a value of any type, for use where one is read
     */
    @SuppressWarnings({"TypeParameterUnusedInFormals", "DoNotCallSuggester"
    }) // Generated code has it where a value is read.
    public <T> T tooDeep(String type, int depth) {
        throw new InvalidRecordException(position, "more than " + depth + " '" + type + "' are within each other");
    }

    /** Reads the branch of a union of {@code count} types: a number from 0 on. */
    public int readBranch(int count) {
        return readIndex(count, "a union");
    }

    /** Reads the index of one of {@code count} alternatives of {@code what}. */
    public int readIndex(int count, String what) {
        int start = position;
        int index = readInt();
        if (index < 0 || index >= count) {
            throw new InvalidRecordException(start, what + " has no alternative " + index + ", only " + count);
        }
        return index;
    }

    /**
     * Reads a symbol of an enum of another schema.
     *
     * @param positions for each of {@code symbols} its position in the codec's schema; -1 if it is not there
     * @return the position
     */
    int readSymbol(String label, List<String> symbols, int[] positions) {
        int start = position;
        int symbol = readIndex(positions.length, label);
        if (positions[symbol] < 0) {
            throw new InvalidRecordException(
                    start, label + " is " + symbols.get(symbol) + ", which the reader does not have");
        }
        return positions[symbol];
    }

    /** What is wrong with a value of a type of the writer's that the reader does not have. */
    public InvalidRecordException misfit(String reason) {
        return new InvalidRecordException(position, reason);
    }

    /** Passes over bytes of any length. */
    public void skipBytes() {
        skipFixed(readLength("bytes"));
    }

    /** Passes over {@code size} bytes. */
    public void skipFixed(int size) {
        take(size, "bytes of a fixed size");
    }

    /**
     * Reads the head of the next block of an array or map; 0 means that there is no other.
     *
     * <pre>{@code
     * for (int n = in.readBlock(8); n > 0; n = in.readBlock(8)) {
     *     for (int i = 0; i < n; i++) {
     *         values.add(in.readDouble());
     *     }
     * }
     * }</pre>
     *
     * @param itemBytes how many bytes an item has at least
     * @return how many items follow
     */
    public int readBlock(int itemBytes) {
        int start = position;
        long count = readLong();
        if (count < 0) {
            // The block says its size in bytes for readers that skip it; this one reads every item.
            count = -count;
            readLong();
        }
        if (itemBytes == 0 && count >= 0) {
            if (count > MAX_EMPTY_ITEMS - emptyItems) {
                throw new InvalidRecordException(start, "more than " + MAX_EMPTY_ITEMS + " items have no bytes");
            }
            emptyItems += (int) count;
        } else if (count < 0 || count > left() / Math.max(1, itemBytes)) {
            throw new InvalidRecordException(
                    start, "a block of " + Long.toUnsignedString(count) + " items exceeds " + leftText());
        }
        return (int) count;
    }

    /**
     * Counts what a record costs beyond its bytes, before it is made.
     *
     * @param extra how many values have no bytes, and how many bytes the defaults have that are put in
     */
    public void count(int extra) {
        extras += extra;
        if (extras > MAX_EXTRAS + (long) RecordCosts.PER_BYTE * bytes.length) {
            throw new InvalidRecordException(
                    position,
                    "its values without bytes and its defaults exceed " + MAX_EXTRAS + " and " + RecordCosts.PER_BYTE
                            + " for each of its bytes");
        }
    }

    /** Begins a record of a recursive type, which a hostile one would have too many of for the stack. */
    public void enter() {
        if (++nested > MAX_NESTED) {
            throw new InvalidRecordException(position, "more than " + MAX_NESTED + " records are within each other");
        }
    }

    /** Ends what {@link #enter} began. */
    public void leave() {
        nested--;
    }

    /** What is wrong where the stack was not large enough. */
    InvalidRecordException tooDeep() {
        return new InvalidRecordException(position, "records are nested too deep");
    }

    /** Offset of the next byte. */
    int position() {
        return position;
    }

    /** How many bytes there are. */
    int length() {
        return bytes.length;
    }

    /** What the positions count in, if it is not the record as it came. */
    String within() {
        return resolved ? " of the record resolved to the reader's schema" : "";
    }

    /** Checks that the record ends where its bytes end. */
    void end() {
        if (left() > 0) {
            throw new InvalidRecordException(position, left() + " bytes follow the end of the record");
        }
    }

    private int readLength(String what) {
        int start = position;
        long length = readLong();
        if (length < 0 || length > left()) {
            throw new InvalidRecordException(start, what + " of " + length + " bytes exceeds " + leftText());
        }
        return (int) length;
    }

    private int take(int count, String what) {
        int at = position;
        if (count > bytes.length - at) {
            throw new InvalidRecordException(at, "the record ends within " + what);
        }
        position = at + count;
        return at;
    }

    private static void checkUtf8(UTF8String value, int at) {
        if (!value.isValid()) {
            throw new InvalidRecordException(at, "a string is not UTF-8");
        }
    }

    /** How many bytes follow. */
    int left() {
        return bytes.length - position;
    }

    private String leftText() {
        return "the " + left() + " bytes that are left";
    }
}
