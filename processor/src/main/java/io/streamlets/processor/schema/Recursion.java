package io.streamlets.processor.schema;

import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Unrolls Avro classes, records and beans that hold themselves: level within level, as many as there may be.
 *
 * <p>Each level is a type of its own, so that rows get columns, and a codec reads and writes without a loop.
 */
public final class Recursion {
    private final Obstacles obstacles;
    private final Levels levels;
    private final Map<List<Object>, DataType> known = new HashMap<>();

    public Recursion(Obstacles obstacles, Levels levels) {
        this.obstacles = obstacles;
        this.levels = levels;
    }

    /**
     * A class at the end of a path that does not lead into it yet.
     *
     * @param schemaNames the names in the schema that the class stands for
     * @param look looks at the class, by the path that leads into it
     * @return null if it has no codec
     */
    public @Nullable DataType enter(
            TypeElement type, FieldPath path, List<String> schemaNames, Function<FieldPath, @Nullable DataType> look) {
        return switch (levels.turn(type, path.records())) {
            case ENDLESS -> {
                obstacles.addRecursion(path, type, levels);
                yield null;
            }
            case CUT -> new CutType(ClassNames.of(type), schemaNames, levels.depth(type));
            case IN -> known(levels.key(type, path.records()), path.into(type), look);
        };
    }

    private @Nullable DataType known(List<Object> key, FieldPath inner, Function<FieldPath, @Nullable DataType> look) {
        DataType found = known.get(key);
        if (found == null) {
            found = look.apply(inner);
            if (found != null) {
                known.put(key, found);
            }
        }
        return found;
    }
}
