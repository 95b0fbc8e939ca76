package io.streamlets.blueprint.schema;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A field of a reader's message, and what the writer has under its number.
 *
 * @param path where the field is: {@code value}, {@code location.lat}, {@code items[].price}, {@code limits{}.high}
 * @param message the writer's message
 * @param writer the writer's field of the same number; null if it has none
 * @param reader the reader's field
 */
record ProtobufFieldPair(
        String path, Descriptor message, @Nullable FieldDescriptor writer, FieldDescriptor reader) {

    static ProtobufFieldPair of(String parent, Descriptor message, FieldDescriptor reader) {
        String path = parent.isEmpty() ? reader.getName() : parent + "." + reader.getName();
        return new ProtobufFieldPair(path, message, message.findFieldByNumber(reader.getNumber()), reader);
    }

    /** One thing that must be right about a field for its values to arrive. */
    @FunctionalInterface
    interface Rule {

        /** What is wrong; null if nothing is. */
        @Nullable
        ProtobufDifference check(ProtobufFieldPair field);
    }
}
