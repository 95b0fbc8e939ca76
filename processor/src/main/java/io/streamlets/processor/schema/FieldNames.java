package io.streamlets.processor.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the fields of one record: Spark, whose columns they become, does not tell upper and lower case apart. */
public final class FieldNames {
    private final Map<String, FieldPath> fields = new HashMap<>();
    private final Obstacles obstacles;

    public FieldNames(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    /**
     * Whether no field before this one has the name; if one has, that is added to the obstacles.
     *
     * @param name what the field is called in the schema
     */
    public boolean isFree(FieldPath path, String name) {
        FieldPath other = fields.putIfAbsent(name.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            obstacles.add(path, TypeProblems.sameName(path, name, other.name()));
        }
        return other == null;
    }
}
