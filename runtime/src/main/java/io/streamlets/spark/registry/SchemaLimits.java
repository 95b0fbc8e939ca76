package io.streamlets.spark.registry;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** What a schema of a registry may cost those who resolve it: it comes from elsewhere. */
final class SchemaLimits {
    static final int MOST_LEVELS = 200;
    static final int MOST_TYPES = 10_000;

    private record Level(Schema schema, int depth) {}

    private SchemaLimits() {}

    /** Which limit a schema exceeds, as the end of a sentence; null if it exceeds none. */
    static @Nullable String exceededBy(Schema schema) {
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(schema, 1));
        while (!open.isEmpty()) {
            Level level = open.pop();
            if (!seen.add(level.schema())) {
                continue;
            }
            if (seen.size() > MOST_TYPES) {
                return "has more than " + MOST_TYPES + " types";
            }
            if (level.depth() > MOST_LEVELS) {
                return "has more than " + MOST_LEVELS + " levels";
            }
            parts(level.schema()).forEach(part -> open.push(new Level(part, level.depth() + 1)));
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
