package io.streamlets.spark.codec.protobuf;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the field of a message in whose bytes something is wrong.
 *
 * <p>So nothing has to keep track, while messages are read, which field it is: it is the one with the byte at which reading stopped,
 * or the first whose bytes are cut off or malformed before that.
 */
final class ProtobufFieldAt {
    private static final String WELL_KNOWN = "google.protobuf.";

    private final CodedInputStream in;
    private final int offset;

    private ProtobufFieldAt(CodedInputStream in, int offset) {
        this.in = in;
        this.offset = offset;
    }

    /**
     * The name as generated code has it in other errors, such as {@code Data.places[]}.
     *
     * @param offset the index of the byte at which reading stopped
     * @return null if it is in no field that the message knows
     */
    static @Nullable String of(Descriptor message, byte[] bytes, int offset) {
        try {
            return new ProtobufFieldAt(CodedInputStream.newInstance(bytes), offset).in(message, 0);
        } catch (IOException e) {
            // A tag is malformed, which belongs to no field.
            return null;
        }
    }

    /** The field within a message whose bytes are read up to the tag {@code end}; null if it is in none. */
    private @Nullable String in(Descriptor message, int end) throws IOException {
        for (int tag = in.readTag(); tag != end; tag = in.readTag()) {
            FieldDescriptor field = message.findFieldByNumber(WireFormat.getTagFieldNumber(tag));
            try {
                String found = within(field, tag);
                if (found != null) {
                    return found;
                }
            } catch (IOException cutOffOrMalformed) {
                return name(field);
            }
            if (in.getTotalBytesRead() > offset) {
                return name(field);
            }
        }
        return null;
    }

    /** Passes over a value; the field of a message in it, if that is where the byte is. */
    private @Nullable String within(@Nullable FieldDescriptor field, int tag) throws IOException {
        int wireType = WireFormat.getTagWireType(tag);
        boolean isGroup = wireType == WireFormat.WIRETYPE_START_GROUP;
        if (field == null
                || field.getJavaType() != FieldDescriptor.JavaType.MESSAGE
                || (!isGroup && wireType != WireFormat.WIRETYPE_LENGTH_DELIMITED)
                || field.getMessageType().getFullName().startsWith(WELL_KNOWN)
                || in.getTotalBytesRead() > offset) {
            in.skipField(tag);
            return null;
        }
        Descriptor message = field.getMessageType();
        String found;
        if (isGroup) {
            found = in(message, tag - WireFormat.WIRETYPE_START_GROUP + WireFormat.WIRETYPE_END_GROUP);
        } else {
            int outer = in.pushLimit(in.readRawVarint32());
            found = in(message, 0);
            in.popLimit(outer);
        }
        return found != null && field.isMapField() ? name(field) : found;
    }

    private static @Nullable String name(@Nullable FieldDescriptor field) {
        return field == null
                ? null
                : field.getContainingType().getName() + "." + field.getName() + (field.isRepeated() ? "[]" : "");
    }
}
