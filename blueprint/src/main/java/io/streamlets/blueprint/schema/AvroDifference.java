package io.streamlets.blueprint.schema;

/**
 * What keeps a reader from reading what a writer writes, by Avro's rules.
 *
 * @param path where in the reader's schema: {@code value}, {@code location.lat}, {@code tags[]} for the elements of an
 *     array, {@code limits{}} for the values of a map and {@code limits{key}} for its keys, {@code shape<geo.Circle>.radius}
 *     for a field in one branch of a union; empty for the whole
 * @param kind what is the matter
 * @param expected what the reader has
 * @param actual what the writer has and the reader cannot use
 */
record AvroDifference(String path, Kind kind, String expected, String actual) implements SchemaDifference {

    /** What can be the matter at a path. */
    enum Kind {
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

    @Override
    public boolean everyRecord() {
        return kind.everyRecord;
    }

    @Override
    public boolean changesMeaning() {
        return kind == Kind.MEANING;
    }

    @Override
    public String records() {
        if (everyRecord()) {
            return "every record";
        }
        return "records with " + actual + (path.isEmpty() ? "" : " in field '" + path + "'");
    }

    @Override
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

    @Override
    public String fix(boolean derived) {
        String field = path.isEmpty() ? "" : " field '" + path + "'";
        return switch (kind) {
            case TYPE, MEANING ->
                "make the reader's " + (path.isEmpty() ? "type" : "field '" + path + "'") + " " + withArticle(actual);
            case NAME ->
                derived
                        ? "give the reader's class " + expected + " the name " + actual + " (it cannot have aliases)"
                        : "give the reader's " + expected + " the alias '" + actual + "'";
            case NO_DEFAULT ->
                derived
                        ? "give the reader's" + field + " a type that may be null"
                        : "give the reader's" + field + " a default";
            case SYMBOLS ->
                derived
                        ? "add " + actual + " to the enum of the reader's" + field
                        : "add " + actual + " or a default to the enum of the reader's" + field;
            case BRANCH -> "add " + actual + " to the types of the reader's" + field;
            case READER -> "mend the reader's schema";
        };
    }

    private static String withArticle(String type) {
        // A union reads on its own: null or string.
        boolean isUnion = type.replaceAll("\\(.*?\\)", "").contains(" or ");
        return isUnion ? type : ("aeiou".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
