package io.streamlets.blueprint.schema;

/**
 * One thing that keeps a reader from reading what a writer writes.
 *
 * @param path where in the reader's schema: {@code value}, {@code location.lat}, {@code tags[]} for the elements of an
 *     array, {@code limits{}} for the values of a map, {@code shape<geo.Circle>.radius} for a field in one branch of a
 *     union; empty for the whole
 * @param kind what is the matter
 * @param expected what the reader has
 * @param actual what the writer has, of which the reader makes nothing
 */
public record SchemaDifference(String path, Kind kind, String expected, String actual) {

    /** What can be the matter at a path. */
    public enum Kind {
        /** The writer's type is neither the reader's nor promoted to it. */
        TYPE(true),
        /** The bytes can be read, but they mean something else: the logical type, its unit, its scale or its precision. */
        MEANING(true),
        /** The name of a record, enum or fixed, for which the reader has no alias. */
        NAME(true),
        /** The writer has no such field and the reader has no default for it. */
        NO_DEFAULT(true),
        /** The reader's enum lacks symbols of the writer's, and has no default. */
        SYMBOLS(false),
        /** The reader has no type for one branch of the writer's union. */
        BRANCH(false),
        /** The reader's schema contradicts itself: a default of the wrong type, or aliases for two things. */
        READER(true);

        private final boolean everyRecord;

        Kind(boolean everyRecord) {
            this.everyRecord = everyRecord;
        }
    }

    /** Whether no record of the writer can be read, rather than only those that {@link #records} names. */
    public boolean everyRecord() {
        return kind.everyRecord;
    }

    /** Which records of the writer cannot be read: {@code every record}, or {@code records with HIGH in field 'level'}. */
    public String records() {
        if (everyRecord()) {
            return "every record";
        }
        return "records with " + actual + (path.isEmpty() ? "" : " in field '" + path + "'");
    }

    /** The difference as a line for the user: {@code field 'value': the reader expects double, the writer has string}. */
    public String text() {
        String where = path.isEmpty() ? "" : "field '" + path + "': ";
        return where
                + switch (kind) {
                    case TYPE, MEANING -> "the reader expects " + expected + ", the writer has " + actual;
                    case NAME -> "the reader expects the name " + expected + ", the writer has " + actual;
                    case NO_DEFAULT ->
                        "the reader expects " + expected + " and has no default, the writer does not have the field";
                    case SYMBOLS ->
                        "the reader has the symbols " + expected + " and no default, the writer also has " + actual;
                    case BRANCH -> "the reader expects " + expected + ", the writer may also have " + actual;
                    case READER -> "the reader expects " + expected + ", but " + actual;
                };
    }

    /** How to mend the reader, as the beginning of a sentence. */
    public String fix() {
        String field = path.isEmpty() ? "" : " field '" + path + "'";
        return switch (kind) {
            case TYPE, MEANING -> "make the reader's " + (path.isEmpty() ? "type " : "field ") + withArticle(actual);
            case NAME -> "give the reader's " + expected + " the alias '" + actual + "'";
            case NO_DEFAULT -> "give the reader's" + field + " a default";
            case SYMBOLS -> "add " + actual + " or a default to the enum of the reader's" + field;
            case BRANCH -> "add " + actual + " to the types of the reader's" + field;
            case READER -> "mend the reader's schema";
        };
    }

    private static String withArticle(String type) {
        // A union reads on its own: null or string.
        return type.contains(" or ") ? type : ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
