package io.streamlets.blueprint;

/**
 * A schema with which an earlier release of an application wrote a topic, kept in the project so that later ones can read the
 * records.
 *
 * @param topic the id of the topic in the blueprint
 * @param file where it is kept, as the name of a resource
 * @param text the schema as JSON
 */
public record KeptSchema(String topic, String file, String text) {

    /** The file. */
    @Override
    public String toString() {
        return file;
    }
}
