package io.streamlets.blueprint.schema;

/**
 * One thing that a reader expects and a writer has differently.
 *
 * @param path where in the schema: {@code value}, {@code location.lat}, {@code tags[]} for the elements of an array,
 *     {@code limits{}} for the values of a map; empty for the whole
 * @param kind what differs
 * @param expected what the reader expects
 * @param actual what the writer has
 */
public record SchemaDifference(String path, Kind kind, String expected, String actual) {

    /** What can differ at a path. */
    public enum Kind {
        /** The type, its logical type, the size of a fixed or the branches of a union. */
        TYPE,
        /** The full name of a record, enum or fixed. */
        NAME,
        /** The symbols of an enum. */
        SYMBOLS,
        /** The order of the fields of a record. */
        ORDER,
        /** The writer has no such field. */
        MISSING_FIELD,
        /** The reader has no such field. */
        EXTRA_FIELD
    }

    /** The difference as a line for the user: {@code field 'value': the reader expects double, the writer has string}. */
    public String text() {
        String where = path.isEmpty() ? "" : "field '" + path + "': ";
        return where
                + switch (kind) {
                    case TYPE -> "the reader expects " + expected + ", the writer has " + actual;
                    case NAME -> "the reader expects the name " + expected + ", the writer has " + actual;
                    case SYMBOLS -> "the reader expects the symbols " + expected + ", the writer has " + actual;
                    case ORDER ->
                        "the reader expects the fields in the order " + expected + ", the writer has " + actual;
                    case MISSING_FIELD -> "the reader expects " + expected + ", the writer does not have the field";
                    case EXTRA_FIELD -> "the writer has " + actual + ", the reader does not have the field";
                };
    }
}
