package io.streamlets.processor.model;

import java.util.Optional;

/**
 * A field of a Protobuf message.
 *
 * @param name the name in the schema, which is also the name of the column
 * @param number its number
 * @param accessor what follows {@code get}, {@code set} and the like in the names of its methods
 * @param form how often it may be there
 * @param type the type of its value, of one of its values, or of the values of the map
 * @param key the type of the keys if it is a map
 * @param isPacked whether its values are written one after the other, without tags
 * @param isDelimited whether a message is written as a group, that is with a tag at its end
 * @param oneof the oneof that it is a member of
 */
public record ProtobufField(
        String name,
        int number,
        String accessor,
        Form form,
        ProtobufType type,
        Optional<ProtobufScalar> key,
        boolean isPacked,
        boolean isDelimited,
        Optional<Oneof> oneof) {

    /**
     * Fields, only one of them set.
     *
     * @param name the name in the schema
     * @param accessor what precedes {@code Case} in the name of the method that tells which is set
     */
    public record Oneof(String name, String accessor) {}

    /** How often a field may be there. */
    public enum Form {
        /** Always there: if nothing is set, with the default of its type. */
        IMPLICIT,
        /** There or not. */
        OPTIONAL,
        /** A message without it is invalid. */
        REQUIRED,
        REPEATED,
        MAP
    }

    /** Whether one level more than there may be would begin here: rows have no column for it. */
    public boolean isCut() {
        return type instanceof ProtobufCut;
    }

    /** Whether null stands for its absence. */
    public boolean isNullable() {
        return form == Form.OPTIONAL;
    }
}
