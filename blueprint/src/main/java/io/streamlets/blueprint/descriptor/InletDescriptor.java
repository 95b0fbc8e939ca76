package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.InvalidRecords;

/**
 * A port through which a streamlet reads a topic.
 *
 * @param name the port's name, unique in the streamlet
 * @param schema what the streamlet expects to read
 * @param envelope what the records have beside their values
 * @param optional whether a blueprint may leave the port without a topic
 * @param invalidRecords what becomes of a record that is not of the schema, unless a configuration says otherwise
 */
public record InletDescriptor(
        String name, SchemaDescriptor schema, Envelope envelope, boolean optional, InvalidRecords invalidRecords) {

    /** A port of values that fails on invalid records. */
    public InletDescriptor(String name, SchemaDescriptor schema, boolean optional) {
        this(name, schema, Envelope.NONE, optional, InvalidRecords.DEFAULT);
    }

    /** A port of values that every blueprint connects to a topic. */
    public InletDescriptor(String name, SchemaDescriptor schema) {
        this(name, schema, false);
    }
}
