package io.streamlets.processor.schema.protobuf;

import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufType;
import java.util.IdentityHashMap;

/** Counts the columns of a message, those within structs included. */
final class ProtobufColumns {
    private final IdentityHashMap<ProtobufMessage, Long> known = new IdentityHashMap<>();

    long of(ProtobufMessage message) {
        Long counted = known.get(message);
        if (counted == null) {
            counted = message.columns().stream().mapToLong(this::of).sum();
            known.put(message, counted);
        }
        return counted;
    }

    private long of(ProtobufField field) {
        return (field.key().isPresent() ? 1 : 0) + of(field.type());
    }

    private long of(ProtobufType type) {
        return type instanceof ProtobufMessage message ? of(message) : 1;
    }
}
