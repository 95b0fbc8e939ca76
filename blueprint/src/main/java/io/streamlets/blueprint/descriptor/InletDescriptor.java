package io.streamlets.blueprint.descriptor;

/**
 * A port through which a streamlet reads a topic.
 *
 * @param name the port's name, unique in the streamlet
 * @param schema what the streamlet expects to read
 * @param optional whether a blueprint may leave the port without a topic
 */
public record InletDescriptor(String name, SchemaDescriptor schema, boolean optional) {

    /** A port that every blueprint connects to a topic. */
    public InletDescriptor(String name, SchemaDescriptor schema) {
        this(name, schema, false);
    }
}
