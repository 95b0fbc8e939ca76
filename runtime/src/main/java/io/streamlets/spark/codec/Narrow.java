package io.streamlets.spark.codec;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Java types that are narrower than what Avro has for them.
 *
 * <p>A value beyond the range of its target is an {@link ArithmeticException}, which the codec turns into an error of its
 * own.
 */
public final class Narrow {
    private Narrow() {}

    /** A {@code byte} of Avro's int. */
    public static byte toByte(int value) {
        if (value != (byte) value) {
            throw new ArithmeticException(value + " is no byte");
        }
        return (byte) value;
    }

    /** A {@code short} of Avro's int. */
    public static short toShort(int value) {
        if (value != (short) value) {
            throw new ArithmeticException(value + " is no short");
        }
        return (short) value;
    }

    /** A UUID of 16 bytes, the most significant first. */
    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The 16 bytes of a UUID, the most significant first. */
    public static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
