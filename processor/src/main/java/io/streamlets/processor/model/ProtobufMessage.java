package io.streamlets.processor.model;

import java.util.List;

/**
 * A Protobuf message.
 *
 * @param javaClass the message class
 * @param fullName the full name in the schema
 * @param fields the fields in the order of the schema
 */
public record ProtobufMessage(ClassRef javaClass, String fullName, List<ProtobufField> fields) implements ProtobufType {

    public ProtobufMessage {
        fields = List.copyOf(fields);
    }
}
