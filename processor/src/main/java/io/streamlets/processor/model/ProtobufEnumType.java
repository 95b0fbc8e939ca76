package io.streamlets.processor.model;

import java.util.List;

/**
 * A Protobuf enum, as one field sees it.
 *
 * @param javaClass the enum
 * @param fullName the full name in the schema
 * @param isClosed whether a number without a name is not a value of it
 * @param values names and numbers, in the order of the schema
 */
public record ProtobufEnumType(ClassRef javaClass, String fullName, boolean isClosed, List<Named> values)
        implements ProtobufType {

    public ProtobufEnumType {
        values = List.copyOf(values);
    }

    /** A name of a number. */
    public record Named(String name, int number) {}

    /** The value of a field that is not set and has no presence. */
    public int defaultNumber() {
        return values.get(0).number();
    }
}
