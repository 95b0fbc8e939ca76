package io.streamlets.spark.registry;

import org.apache.avro.Schema;

/** What a registry has under an id. */
public sealed interface RegisteredSchema {

    /** A schema that records can be read by. */
    record Usable(Schema schema) implements RegisteredSchema {}

    /**
     * Nothing that records can be read by.
     *
     * @param reason such as "the schema registry has no Avro schema", after "under which"
     */
    record Unusable(String reason) implements RegisteredSchema {}
}
