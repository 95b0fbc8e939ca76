package io.streamlets.blueprint.schema;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.TextFormat;
import org.jspecify.annotations.Nullable;

/** What a writer means by leaving a field out is what the reader takes it for: defaults are not written. */
final class ProtobufDefaultRule implements ProtobufFieldRule {

    @Override
    public @Nullable ProtobufDifference check(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        FieldDescriptor read = pair.reader();
        if (written == null
                || written.isRequired()
                || read.isRequired()
                || read.isRepeated()
                || ProtobufTypes.isMessage(read.getType())
                || value(written, read).equals(value(read, read))) {
            return null;
        }
        return ProtobufDifference.of(
                pair,
                "the reader takes " + text(read) + " for a missing value, the writer means " + text(written),
                "give the reader's field '" + pair.path() + "' the default " + text(written),
                "nothing");
    }

    /** The default as a value that can be compared with one of the reader's type. */
    private static Object value(FieldDescriptor field, FieldDescriptor reader) {
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
    static String text(FieldDescriptor field) {
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
