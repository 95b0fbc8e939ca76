package io.streamlets.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Protobuf message, or one level of it if it is recursive.
 *
 * @param javaClass the message class
 * @param fullName the full name in the schema
 * @param fields the fields in the order of the schema
 */
public record ProtobufMessage(ClassRef javaClass, String fullName, List<ProtobufField> fields) implements ProtobufType {

    public ProtobufMessage {
        fields = List.copyOf(fields);
    }

    /** The fields that have a column: all but those which are cut off in the innermost level. */
    public List<ProtobufField> columns() {
        return fields.stream().filter(field -> !field.isCut()).toList();
    }

    /** Whether there is a field where one level more than there may be would begin. */
    public boolean isCut() {
        return fields.stream().anyMatch(ProtobufField::isCut);
    }

    // By the class alone, because the levels of a recursive message are deep and occur often.
    @Override
    public int hashCode() {
        return javaClass.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ProtobufMessage message
                        && javaClass.equals(message.javaClass)
                        && fields.equals(message.fields));
    }
}
