package io.streamlets.processor.model;

import java.util.List;

/** A message of {@code google.protobuf} that is one value in a row. */
public enum ProtobufWellKnown implements ProtobufType {
    TIMESTAMP("Timestamp"),
    DURATION("Duration"),
    STRUCT("Struct"),
    VALUE("Value"),
    LIST_VALUE("ListValue");

    private final String simpleName;

    ProtobufWellKnown(String simpleName) {
        this.simpleName = simpleName;
    }

    /** The class and the message have one full name, but for the package. */
    public ClassRef javaClass() {
        return new ClassRef("com.google.protobuf", List.of(simpleName));
    }

    /** The full name of the message. */
    public String fullName() {
        return "google.protobuf." + simpleName;
    }
}
