package io.streamlets.spark.codec.protobuf;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import io.streamlets.spark.codec.InvalidValueException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.types.UTF8String;

/** A growing buffer that takes one message; the counterpart of {@link ProtobufReader}. */
public final class ProtobufWriter {
    private static final ThreadLocal<ProtobufWriter> WRITERS = ThreadLocal.withInitial(ProtobufWriter::new);
    private static final int MAX_KEPT_BYTES = 1 << 16;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, LITTLE_ENDIAN);

    /** Writes the fields of a row. */
    @FunctionalInterface
    public interface Write {
        void write(InternalRow row, ProtobufWriter out);
    }

    private byte[] bytes = new byte[256];
    private int size;

    ProtobufWriter() {}

    /** The writer of this thread, empty; its user clears it before the next use. */
    static ProtobufWriter ofThread() {
        return WRITERS.get();
    }

    /** Writes what precedes a field: its number and how its value is written. */
    public void writeTag(int tag) {
        writeVarint(tag & 0xffffffffL);
    }

    public void writeDouble(double value) {
        writeFixed64(Double.doubleToRawLongBits(value));
    }

    public void writeFloat(float value) {
        writeFixed32(Float.floatToRawIntBits(value));
    }

    public void writeInt32(int value) {
        writeVarint(value);
    }

    public void writeInt64(long value) {
        writeVarint(value);
    }

    public void writeUInt32(int value) {
        writeVarint(value & 0xffffffffL);
    }

    public void writeUInt64(long value) {
        writeVarint(value);
    }

    public void writeSInt32(int value) {
        writeVarint(((value << 1) ^ (value >> 31)) & 0xffffffffL);
    }

    public void writeSInt64(long value) {
        writeVarint((value << 1) ^ (value >> 63));
    }

    public void writeFixed32(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, size, value);
        size += Integer.BYTES;
    }

    public void writeFixed64(long value) {
        reserve(Long.BYTES);
        LONG.set(bytes, size, value);
        size += Long.BYTES;
    }

    public void writeSFixed32(int value) {
        writeFixed32(value);
    }

    public void writeSFixed64(long value) {
        writeFixed64(value);
    }

    public void writeBool(boolean value) {
        writeVarint(value ? 1 : 0);
    }

    /** Writes the number of an enum's value. */
    public void writeEnum(int number) {
        writeVarint(number);
    }

    /**
     * Writes a string that must be UTF-8.
     *
     * @param field the name of its message and its own, such as {@code Data.src}
     */
    public void writeText(UTF8String value, String field) {
        if (!value.isValid()) {
            throw InvalidValueException.notUtf8(field);
        }
        writeAnyText(value);
    }

    /** Writes a string of {@code proto2}, which may have any bytes. */
    public void writeAnyText(UTF8String value) {
        int length = value.numBytes();
        writeVarint(length);
        reserve(length);
        value.writeToMemory(bytes, Platform.BYTE_ARRAY_OFFSET + size);
        size += length;
    }

    public void writeBytes(byte[] value) {
        writeVarint(value.length);
        write(value);
    }

    /**
     * Writes a message.
     *
     * @param end the tag that ends it; 0 if its length precedes it
     */
    public void writeMessage(int tag, InternalRow row, int end, Write fields) {
        writeMessage(tag, end, () -> fields.write(row, this));
    }

    /** As {@link #writeMessage(int, InternalRow, int, Write)}. */
    void writeMessage(int tag, int end, Runnable fields) {
        writeTag(tag);
        if (end == 0) {
            int start = begin();
            fields.run();
            end(start);
        } else {
            fields.run();
            writeTag(end);
        }
    }

    /** Writes bytes as they are. */
    void write(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /**
     * Checks that not more than one member of a oneof is set.
     *
     * @param name the name of its message and its own, such as {@code Data.choice}
     * @param first the column of its first member
     * @param last the column of its last member; those between belong to it as well
     */
    public static void requireOne(InternalRow row, String name, int first, int last) {
        boolean isSet = false;
        for (int member = first; member <= last; member++) {
            if (!row.isNullAt(member)) {
                requireFree(isSet ? 1 : 0, name);
                isSet = true;
            }
        }
    }

    /**
     * Checks that no member of a oneof is set.
     *
     * @param member the number of the one that is, or 0
     * @param name the name of its message and its own, such as {@code Data.choice}
     */
    public static void requireFree(int member, String name) {
        if (member != 0) {
            throw new InvalidValueException("more than one member of oneof '" + name + "' is set");
        }
    }

    /**
     * Checks that there is no message where one level more than there may be would begin.
     *
     * @param type the class of the message
     * @param depth how many levels there may be
     */
    public static void requireNone(boolean isThere, String type, int depth) {
        if (isThere) {
            throw InvalidValueException.tooDeep(type, depth);
        }
    }

    /**
     * Begins something that its length precedes: a message, or values without tags.
     *
     * <pre>{@code
     * int start = out.begin();
     * writePlace(place, out);
     * out.end(start);
     * }</pre>
     *
     * @return what {@link #end} takes
     */
    public int begin() {
        reserve(1);
        size++; // for a length below 128; end makes room for a longer one
        return size;
    }

    /** Ends what began at {@code start}. */
    public void end(int start) {
        int length = size - start;
        int more = varintBytes(length) - 1;
        if (more > 0) {
            reserve(more);
            System.arraycopy(bytes, start, bytes, start + more, length);
        }
        size = start - 1;
        writeVarint(length);
        size += length;
    }

    /** The bytes written so far. */
    byte[] take() {
        return Arrays.copyOf(bytes, size);
    }

    /** Makes the writer empty. */
    void clear() {
        size = 0;
        if (bytes.length > MAX_KEPT_BYTES) {
            bytes = new byte[256];
        }
    }

    private static int varintBytes(int value) {
        return Math.max(1, (38 - Integer.numberOfLeadingZeros(value)) / 7);
    }

    private void writeVarint(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    private void reserve(int count) {
        if (count > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, count), Math.min(bytes.length, 1 << 30) * 2 - 8));
        }
    }
}
