package io.streamlets.processor.codegen.codec.protobuf;

import io.streamlets.processor.model.ProtobufField;

/** The tags of fields: their number, and how what follows is written. */
final class Tags {
    private Tags() {}

    /** The tag of a value. */
    static int of(ProtobufField field, ProtobufCode code) {
        return of(field.number(), field.isDelimited() ? 3 : code.wireType());
    }

    /** The tag of a value that is not a group. */
    static int of(int number, int wireType) {
        return number << 3 | wireType;
    }

    /** The tag of what has a length: a message, or values that follow each other. */
    static int ofLength(int number) {
        return of(number, 2);
    }

    /** The tag that ends a group; 0 if the field is none. */
    static int end(ProtobufField field) {
        return field.isDelimited() ? of(field.number(), 4) : 0;
    }
}
