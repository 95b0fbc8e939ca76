package io.streamlets.blueprint.schema;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.TextFormat;
import org.jspecify.annotations.Nullable;

/** What a field is that is not set: its default, or null where that can be told from it. */
final class ProtobufDefaults {

    private ProtobufDefaults() {}

    /** What a writer means by leaving a field out is what the reader takes it for: defaults are not written. */
    static @Nullable ProtobufDifference value(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        FieldDescriptor read = pair.reader();
        if (written == null
                || written.isRequired()
                || read.isRequired()
                || read.isRepeated()
                || ProtobufTypes.isMessage(read.getType())
                || comparable(written, read).equals(comparable(read, read))) {
            return null;
        }
        return ProtobufDifference.of(
                pair,
                "the reader takes " + text(read) + " for a missing value, the writer means " + text(written),
                "give the reader's field '" + pair.path() + "' the default " + text(written),
                "nothing");
    }

    /** Both sides tell a field that holds its default from one that is not set, or neither does. */
    static @Nullable ProtobufDifference presence(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        FieldDescriptor read = pair.reader();
        // What the writer requires is always there, and elements of lists and maps are.
        if (written == null
                || written.isRequired()
                || read.isRepeated()
                || written.hasPresence() == read.hasPresence()) {
            return null;
        }
        return read.hasPresence()
                ? ProtobufDifference.of(
                        pair,
                        "the writer does not write " + text(written) + ", so that it is null for the reader",
                        "make the writer's field '" + pair.path() + "' optional",
                        text(written))
                : ProtobufDifference.of(
                        pair,
                        "the writer may leave it null, which is " + text(read) + " for the reader",
                        "make the reader's field '" + pair.path() + "' optional",
                        "nothing");
    }

    /** The default as a value that can be compared with one of the reader's type. */
    private static Object comparable(FieldDescriptor field, FieldDescriptor reader) {
        Object value = field.getDefaultValue();
        if (value instanceof EnumValueDescriptor constant) {
            return (long) constant.getNumber();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1L : 0L;
        }
        if (value instanceof String text && reader.getType() == FieldDescriptor.Type.BYTES) {
            return ByteString.copyFromUtf8(text);
        }
        if (value instanceof Integer number) {
            return field.getType() == FieldDescriptor.Type.UINT32 || field.getType() == FieldDescriptor.Type.FIXED32
                    ? Integer.toUnsignedLong(number)
                    : number.longValue();
        }
        return value;
    }

    /** The default of a field, for the user. */
    private static String text(FieldDescriptor field) {
        Object value = field.getDefaultValue();
        if (value instanceof EnumValueDescriptor constant) {
            return constant.getName();
        }
        if (value instanceof ByteString bytes) {
            return "'" + TextFormat.escapeBytes(bytes) + "'";
        }
        return value instanceof String ? "'" + value + "'" : String.valueOf(value);
    }
}
