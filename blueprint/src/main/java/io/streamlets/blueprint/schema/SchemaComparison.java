package io.streamlets.blueprint.schema;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;

/**
 * Decides whether a reader can read what a writer writes, and if not, why.
 *
 * <p>For Avro, the rules are those with which Avro resolves a writer's schema to a reader's: fields go by name, the reader's aliases
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
     * All differences that keep a reader of Protobuf from getting the values that a writer writes; empty if there is none.
     *
     * <p>Fields go by number, and a number belongs to one name: rows go by names. Types may change where each value of the
     * writer's is one of the reader's with the same bytes. What only one of the two messages has is not a difference.
     *
     * <p>The promise: all fields that both have hold the same values for the reader, with the defaults for what is missing.
     */
    public static List<SchemaDifference> differences(Descriptor writer, Descriptor reader) {
        return new ProtobufComparison().compare(writer, reader);
    }

    /**
     * Where a reader of Protobuf takes a default for a field that is not set, or the other way round; empty if it does so
     * nowhere. Such fields have no {@linkplain #differences(Descriptor, Descriptor) difference}: the values are those that
     * Protobuf itself gives.
     */
    public static List<SchemaDifference> changesOfPresence(Descriptor writer, Descriptor reader) {
        return new ProtobufComparison().changesOfPresence(writer, reader);
    }

    /** Whether two messages have the same fields with the same values. */
    public static boolean areSame(Descriptor one, Descriptor other) {
        return ProtobufComparison.areSame(one, other);
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
