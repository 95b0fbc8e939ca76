package io.streamlets.blueprint.schema;

/** One thing that keeps a reader from reading what a writer writes. */
public interface SchemaDifference {

    /** Whether no record of the writer can be read, rather than only those that {@link #records} names. */
    boolean everyRecord();

    /** Whether the bytes can be read, but mean something else. */
    boolean changesMeaning();

    /** Which records of the writer cannot be read: {@code every record}, or {@code records with HIGH in field 'level'}. */
    String records();

    /** The difference as a line for the user: {@code field 'value': the reader expects double, the writer has string}. */
    String text();

    /**
     * How to mend the reader, as the beginning of a sentence.
     *
     * @param derived whether the reader's schema follows from a Java class, which has neither aliases nor defaults
     */
    String fix(boolean derived);
}
