package io.streamlets.blueprint.schema;

import org.jspecify.annotations.Nullable;

/**
 * What keeps a reader from getting the values that a writer writes, by the rules of Protobuf.
 *
 * @param text the difference as a line for the user
 * @param fix how to mend the reader, as the beginning of a sentence
 * @param affected what the records have that are not read right; null if all are concerned
 */
record ProtobufDifference(String text, String fix, @Nullable String affected) implements SchemaDifference {

    /** A difference in a field that concerns all records. */
    static ProtobufDifference of(ProtobufFieldPair field, String said, String fix) {
        return of(field, said, fix, null);
    }

    /** A difference in a field; {@code affected} says what its values are in the records that it concerns. */
    static ProtobufDifference of(ProtobufFieldPair field, String said, String fix, @Nullable String affected) {
        return new ProtobufDifference(
                "field '" + field.path() + "': " + said,
                fix,
                affected == null ? null : affected + " in field '" + field.path() + "'");
    }

    @Override
    public boolean everyRecord() {
        return affected == null;
    }

    @Override
    public boolean changesMeaning() {
        return false;
    }

    @Override
    public String records() {
        return affected == null ? "every record" : "records with " + affected;
    }

    @Override
    public String fix(boolean derived) {
        return fix;
    }
}
