package io.streamlets.blueprint.source;

/** What a file is called: two names that are equal are one file. */
public interface SourceName {

    /** The name as a user reads it. */
    String name();

    /** Whether it is a file of Java's properties, by its ending. */
    default boolean isProperties() {
        return name().endsWith(".properties");
    }
}
