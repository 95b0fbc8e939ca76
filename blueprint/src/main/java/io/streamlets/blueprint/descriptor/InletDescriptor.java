package io.streamlets.blueprint.descriptor;

/**
 * A port through which a streamlet reads a topic.
 *
 * @param name the port's name, unique in the streamlet
 * @param schema what the streamlet expects to read
 */
public record InletDescriptor(String name, SchemaDescriptor schema) {}
