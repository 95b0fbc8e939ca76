package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.InvalidRecords;
import org.jspecify.annotations.Nullable;

/**
 * A port through which a streamlet writes a topic.
 *
 * @param name the port's name, unique in the streamlet
 * @param schema what the streamlet writes
 * @param envelope what the records have beside their values
 * @param partitionBy the field whose text is the key of each record; null if records have no key
 * @param optional whether a blueprint may leave the port without a topic
 * @param invalidRecords what becomes of a row that has no record of the schema, unless a configuration says otherwise
 * @param outputMode which rows are written, as the annotation says; where code starts the query, the code says it, and this is
 *     {@link OutputMode#APPEND}
 */
public record OutletDescriptor(
        String name,
        SchemaDescriptor schema,
        Envelope envelope,
        @Nullable String partitionBy,
        boolean optional,
        InvalidRecords invalidRecords,
        OutputMode outputMode) {

    /** A port whose rows are written once, as far as it is declared. */
    public OutletDescriptor(
            String name,
            SchemaDescriptor schema,
            Envelope envelope,
            @Nullable String partitionBy,
            boolean optional,
            InvalidRecords invalidRecords) {
        this(name, schema, envelope, partitionBy, optional, invalidRecords, OutputMode.APPEND);
    }

    /** A port of values that fails on invalid rows. */
    public OutletDescriptor(String name, SchemaDescriptor schema, @Nullable String partitionBy, boolean optional) {
        this(name, schema, Envelope.NONE, partitionBy, optional, InvalidRecords.DEFAULT);
    }

    /** A port of values that every blueprint connects to a topic. */
    public OutletDescriptor(String name, SchemaDescriptor schema, @Nullable String partitionBy) {
        this(name, schema, partitionBy, false);
    }
}
