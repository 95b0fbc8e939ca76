package io.streamlets.spark.codec;

import java.util.OptionalInt;
import java.util.Set;

/**
 * The schemas of writers that a codec has to ask a registry for: a caller that sees several records before they are read can have
 * those of all asked for at the same time.
 */
public interface WriterSchemas {

    /** How many of a record's first bytes {@link #unknown} takes. */
    int headerBytes();

    /**
     * The id of the schema that has to be asked for before a record can be read; empty if none has.
     *
     * @param header the first bytes of the record
     */
    OptionalInt unknown(byte[] header);

    /**
     * Asks for the schemas of these ids, and comes back when all have been answered.
     *
     * @throws io.streamlets.spark.registry.RegistryException if the registry cannot be asked for the first; one that cannot be
     *     asked for another will be asked again by who needs it
     */
    void ask(Set<Integer> ids);
}
