package io.streamlets.blueprint.schema;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How large a writer's schema may be.
 *
 * <p>The schemas of programs have a dozen levels. A schema from a registry may be made so that comparing or resolving it overflows
 * the stack or takes very long.
 */
public final class SchemaLimits {
    /** The most levels of nested types; each level takes stack. */
    public static final int MOST_LEVELS = 200;

    /** How many types it may have: each field, item and member of a union has one, and a record of one name is one. */
    public static final int MOST_TYPES = 50_000;

    private record Level(Schema schema, int depth) {}

    private SchemaLimits() {}

    /** Which limit a schema exceeds, as the end of a sentence such as "has more than 200 levels"; null if it exceeds none. */
    public static @Nullable String exceededBy(Schema schema) {
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(schema, 1));
        while (!open.isEmpty()) {
            Level level = open.pop();
            if (level.depth() > MOST_LEVELS) {
                return "has more than " + MOST_LEVELS + " levels";
            }
            // Every walk of a schema enters each record once, in this order.
            if (!seen.add(level.schema())) {
                continue;
            }
            if (seen.size() > MOST_TYPES) {
                return "has more than " + MOST_TYPES + " types";
            }
            List<Schema> parts = parts(level.schema());
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(new Level(parts.get(i), level.depth() + 1));
            }
        }
        return null;
    }

    private static List<Schema> parts(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> schema.getFields().stream().map(Schema.Field::schema).toList();
            case ARRAY -> List.of(schema.getElementType());
            case MAP -> List.of(schema.getValueType());
            case UNION -> schema.getTypes();
            default -> List.of();
        };
    }
}
