package io.streamlets.blueprint.schema;

import java.util.List;
import org.apache.avro.Schema;

/**
 * Decides whether a reader can read what a writer writes, and if not, why.
 *
 * <p>The comparison has a direction, because a reader may be able to read what it could not write. Its promise: a pair
 * without differences decodes, record by record, to what was written.
 */
@FunctionalInterface
public interface SchemaComparison {

    /** All differences that keep the reader from reading, in the order of the reader's schema; empty if there is none. */
    List<SchemaDifference> differences(Schema writer, Schema reader);

    /**
     * The comparison for bytes that carry no schema: a reader decodes them with its own, so the two must be the same in
     * everything that has an influence on bytes or on their meaning: the parsing canonical form and the logical types.
     * Documentation, aliases, defaults and other properties may differ.
     */
    static SchemaComparison exact() {
        return (writer, reader) -> new ExactComparison().compare(writer, reader);
    }
}
