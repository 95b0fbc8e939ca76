package io.streamlets.blueprint.schema;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/**
 * Decides whether a reader can read what a writer writes, and if not, why.
 *
 * <p>The rules are those by which Avro resolves a writer's schema to a reader's: fields go by name, the reader's aliases
 * count, an added field needs a default, numbers widen, an enum may have a default for symbols it does not know. Beyond
 * them, what means something else is refused though its bytes can be read: another logical type, another unit of time, a
 * decimal of another scale or of fewer digits.
 *
 * <p>The promise: a pair without differences decodes, record by record, to what Avro's own resolution gives.
 */
public final class SchemaComparison {

    private SchemaComparison() {}

    /** All differences that keep the reader from reading, in the order of the schemas' fields; empty if there is none. */
    public static List<SchemaDifference> differences(Schema writer, Schema reader) {
        return new ResolvingComparison().compare(writer, reader);
    }

    /**
     * Whether two schemas are the same in everything that has an influence on bytes or on what they mean: the parsing
     * canonical form and the logical types. Documentation, aliases, defaults and other properties may differ.
     */
    public static boolean areSame(Schema one, Schema other) {
        return SchemaNormalization.toParsingForm(one).equals(SchemaNormalization.toParsingForm(other))
                && differences(one, other).isEmpty()
                && differences(other, one).isEmpty();
    }
}
