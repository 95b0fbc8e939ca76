package io.streamlets.blueprint.schema;

import com.google.protobuf.Descriptors.FieldDescriptor;
import org.jspecify.annotations.Nullable;

/** Both sides tell a field that holds its default from one that is not set, or neither does. */
final class ProtobufPresenceRule implements ProtobufFieldRule {

    @Override
    public @Nullable ProtobufDifference check(ProtobufFieldPair pair) {
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
                        "the writer does not write " + ProtobufDefaultRule.text(written)
                                + ", so that it is null for the reader",
                        "make the writer's field '" + pair.path() + "' optional",
                        ProtobufDefaultRule.text(written))
                : ProtobufDifference.of(
                        pair,
                        "the writer may leave it null, which is " + ProtobufDefaultRule.text(read) + " for the reader",
                        "make the reader's field '" + pair.path() + "' optional",
                        "nothing");
    }
}
