package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.InvalidRecords;

/**
 * A port through which a streamlet reads a topic.
 *
 * @param name the port's name, unique in the streamlet
 * @param schema what the streamlet expects to read
 * @param optional whether a blueprint may leave the port without a topic
 * @param invalidRecords what becomes of a record that is not of the schema, unless a configuration says otherwise
 */
public record InletDescriptor(String name, SchemaDescriptor schema, boolean optional, InvalidRecords invalidRecords) {

    /** A port that fails on invalid records. */
    public InletDescriptor(String name, SchemaDescriptor schema, boolean optional) {
        this(name, schema, optional, InvalidRecords.DEFAULT);
    }

    /** A port that every blueprint connects to a topic. */
    public InletDescriptor(String name, SchemaDescriptor schema) {
        this(name, schema, false);
    }
}
