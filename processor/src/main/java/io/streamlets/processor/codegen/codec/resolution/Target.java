package io.streamlets.processor.codegen.codec.resolution;

/** What a value is read as. */
enum Target {
    /** As the user's class holds it. */
    OBJECT(""),
    /** As a row holds it. */
    ROW("Row");

    private final String suffix;

    Target(String suffix) {
        this.suffix = suffix;
    }

    /** What the names of methods end with. */
    String suffix() {
        return suffix;
    }
}
