package io.streamlets.blueprint.schema;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;

/**
 * How many types a schema has within each other, each of which takes stack where schemas are compared and resolved.
 *
 * <p>A schema of a program has a dozen. One that a registry gives may be made to overflow the stack of whoever looks at it.
 */
public final class SchemaDepth {
    /** The most. */
    public static final int MAX = 250;

    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaDepth() {}

    /** Whether there are more than {@link #MAX}. */
    public static boolean isTooMuch(Schema schema) {
        return !new SchemaDepth().isWithin(schema, MAX);
    }

    private boolean isWithin(Schema schema, int left) {
        return left > 0
                && switch (schema.getType()) {
                    // Whoever walks a schema enters each record once.
                    case RECORD ->
                        !seen.add(schema)
                                || areWithin(
                                        schema.getFields().stream()
                                                .map(Schema.Field::schema)
                                                .toList(),
                                        left - 1);
                    case UNION -> areWithin(schema.getTypes(), left - 1);
                    case ARRAY -> isWithin(schema.getElementType(), left - 1);
                    case MAP -> isWithin(schema.getValueType(), left - 1);
                    default -> true;
                };
    }

    private boolean areWithin(List<Schema> parts, int left) {
        for (Schema part : parts) {
            if (!isWithin(part, left)) {
                return false;
            }
        }
        return true;
    }
}
