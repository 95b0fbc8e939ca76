package io.streamlets.spark.codec;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/** A growing buffer that takes one record in bare Avro binary; the counterpart of {@link AvroReader}. */
public final class AvroWriter {
    private static final ThreadLocal<AvroWriter> WRITERS = ThreadLocal.withInitial(AvroWriter::new);
    private static final int MAX_KEPT_BYTES = 1 << 16;
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, LITTLE_ENDIAN);
    private static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class, LITTLE_ENDIAN);

    private byte[] bytes = new byte[256];
    private int size;
    private boolean taken;

    AvroWriter() {}

    /**
     * A writer, empty: that of this thread, unless it is in use, as when a getter of a record calls a codec. Whoever takes it
     * {@linkplain #release releases} it.
     */
    static AvroWriter ofThread() {
        AvroWriter writer = WRITERS.get();
        if (writer.taken) {
            return new AvroWriter();
        }
        writer.taken = true;
        return writer;
    }

    /** Gives the writer back to its thread, empty. */
    void release() {
        clear();
        taken = false;
    }

    /** Writes a boolean: one byte, 0 or 1. */
    public void writeBoolean(boolean value) {
        reserve(1);
        bytes[size++] = (byte) (value ? 1 : 0);
    }

    /** Writes an int: a zigzag varint. */
    public void writeInt(int value) {
        // A long of the same value has the same bytes.
        writeLong(value);
    }

    /** Writes a long: a zigzag varint. */
    public void writeLong(long value) {
        reserve(10);
        long raw = (value << 1) ^ (value >> 63);
        while ((raw & ~0x7fL) != 0) {
            bytes[size++] = (byte) (raw | 0x80);
            raw >>>= 7;
        }
        bytes[size++] = (byte) raw;
    }

    /** Writes a float: four bytes. */
    public void writeFloat(float value) {
        reserve(Float.BYTES);
        FLOAT.set(bytes, size, value);
        size += Float.BYTES;
    }

    /** Writes a double: eight bytes. */
    public void writeDouble(double value) {
        reserve(Double.BYTES);
        DOUBLE.set(bytes, size, value);
        size += Double.BYTES;
    }

    /** Writes a string. */
    public void writeString(CharSequence value) {
        writeBytes(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a string as Spark's rows hold it.
     *
     * @throws IllegalArgumentException if it is not UTF-8, as after a cast of any bytes to a string
     */
    public void writeUtf8(UTF8String value) {
        if (!value.isValid()) {
            throw new IllegalArgumentException(InvalidValueException.NOT_UTF8);
        }
        int length = value.numBytes();
        writeLong(length);
        reserve(length);
        value.writeToMemory(bytes, org.apache.spark.unsafe.Platform.BYTE_ARRAY_OFFSET + size);
        size += length;
    }

    /** Writes bytes with their length. */
    public void writeBytes(byte[] value) {
        writeLong(value.length);
        write(value);
    }

    /** Writes what remains in a buffer, with its length; leaves the buffer as it was. */
    public void writeByteBuffer(ByteBuffer value) {
        int length = value.remaining();
        writeLong(length);
        reserve(length);
        value.duplicate().get(bytes, size, length);
        size += length;
    }

    /**
     * Writes bytes of a fixed size.
     *
     * @throws IllegalArgumentException if there are not exactly {@code length}
     */
    public void writeFixed(byte[] value, int length) {
        if (value.length != length) {
            throw new IllegalArgumentException(value.length + " bytes are no fixed of " + length + " bytes");
        }
        write(value);
    }

    /**
     * Writes the branch of a union of null and one other type, and says whether a value follows.
     *
     * <pre>{@code
     * if (out.writePresent(note != null, 0)) {
     *     out.writeString(note);
     * }
     * }</pre>
     *
     * @param present whether there is a value
     * @param nullBranch the index of null in the union
     * @return {@code present}
     */
    public boolean writePresent(boolean present, int nullBranch) {
        writeLong(present ? 1 - nullBranch : nullBranch);
        return present;
    }

    /**
     * Refuses one level too many of a recursive type.
     *
     * @param type the class that is within itself
     * @param depth how many levels there may be
     */
    @SuppressWarnings("DoNotCallSuggester") // Generated code has it where a value is written.
    public void tooDeep(String type, int depth) {
        throw InvalidValueException.tooDeep(type, depth);
    }

    /** Writes the head of the only block of an array or map; {@link #endBlock} follows its items. */
    public void startBlock(int items) {
        if (items > 0) {
            writeLong(items);
        }
    }

    /** Ends an array or map. */
    public void endBlock() {
        reserve(1);
        bytes[size++] = 0;
    }

    /** What has been written; the writer is empty afterwards. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, size);
        clear();
        return taken;
    }

    /** Forgets what has been written, and a buffer that one large record has grown. */
    private void clear() {
        size = 0;
        if (bytes.length > MAX_KEPT_BYTES) {
            bytes = new byte[256];
        }
    }

    /** What has been written from {@code start} on. */
    byte[] written(int start) {
        return Arrays.copyOfRange(bytes, start, size);
    }

    /** How many bytes have been written. */
    int size() {
        return size;
    }

    /** Forgets all but the first {@code length} bytes. */
    void truncate(int length) {
        size = length;
    }

    /**
     * Puts adjacent parts into another order.
     *
     * @param start where the first part begins
     * @param ends where each part ends, the last one with what has been written
     * @param order for each place the part that belongs there
     */
    void reorder(int start, int[] ends, int[] order) {
        byte[] parts = Arrays.copyOfRange(bytes, start, size);
        int at = start;
        for (int part : order) {
            int from = part == 0 ? 0 : ends[part - 1] - start;
            int length = ends[part] - start - from;
            System.arraycopy(parts, from, bytes, at, length);
            at += length;
        }
    }

    /** Writes bytes as they are. */
    void write(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void reserve(int count) {
        if (count > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, count), Math.min(bytes.length, 1 << 30) * 2 - 8));
        }
    }
}
