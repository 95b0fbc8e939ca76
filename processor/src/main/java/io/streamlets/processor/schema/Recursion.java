package io.streamlets.processor.schema;

import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Unrolls types that hold themselves: level within level, as many as {@code @Encoded(depth = n)} on one of the classes of the
 * cycle says.
 *
 * <p>Each level is a type of its own, so that rows get columns, and a codec reads and writes without a loop.
 */
final class Recursion {
    private static final String ANNOTATION = "io.streamlets.annotations.Encoded";
    private static final int MIN_DEPTH = 2;

    /** The deepest that {@code from_avro} goes. */
    private static final int MAX_DEPTH = 15;

    private static final int MAX_COLUMNS = 2000;

    private final DataTypes types;
    private final Findings findings;
    private final Map<List<Object>, DataType> known = new HashMap<>();
    private boolean isCut;

    Recursion(DataTypes types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    /**
     * A class at the end of a path that does not lead into it yet.
     *
     * @param schemaNames the names in the schema that the class stands for
     * @param look looks at the class, by the path that leads into it
     * @return null if it has no codec
     */
    @Nullable
    DataType enter(
            TypeElement type, FieldPath path, List<String> schemaNames, Function<FieldPath, @Nullable DataType> look) {
        int levels = path.count(type);
        int depth = depth(type);
        if (levels > 0 && depth == 0 && path.from(type).stream().allMatch(each -> depth(each) == 0)) {
            findings.addRecursion(path, type);
            return null;
        }
        if (depth > 0 && levels >= depth) {
            isCut = true;
            return new CutType(types.reference(type), schemaNames, depth);
        }
        List<Object> key = key(type, path);
        DataType found = known.get(key);
        if (found == null) {
            found = look.apply(path.into(type));
            if (found != null) {
                known.put(key, found);
            }
        }
        return found;
    }

    /** Adds that the levels of the type together have more columns than Spark can plan for in reasonable time. */
    void checkColumns(RecordType root, TypeElement type) {
        long columns = isCut ? new Columns().of(root) : 0;
        if (columns > MAX_COLUMNS) {
            findings.add(FieldPath.of(type), TypeProblems.tooManyColumns(type, columns, MAX_COLUMNS));
        }
    }

    /** What the fields of a class depend on: how many levels are left to it, and to the classes within it. */
    private List<Object> key(TypeElement type, FieldPath path) {
        List<Object> key = new ArrayList<>();
        key.add(type);
        path.records().stream().filter(each -> depth(each) > 0).distinct().forEach(each -> {
            key.add(each);
            key.add(path.count(each));
        });
        return key;
    }

    /** How many levels of a class there may be; 0 if nothing says so. */
    private int depth(TypeElement type) {
        for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
            if (DataTypes.is(annotation.getAnnotationType(), ANNOTATION)) {
                Optional<? extends AnnotationValue> value = annotation.getElementValues().entrySet().stream()
                        .filter(entry -> isDepth(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
                return value.map(written -> checked(type, annotation, written)).orElse(0);
            }
        }
        return 0;
    }

    private static boolean isDepth(ExecutableElement member) {
        return member.getSimpleName().contentEquals("depth");
    }

    private int checked(TypeElement type, AnnotationMirror annotation, AnnotationValue written) {
        int depth = written.getValue() instanceof Integer number ? number : 0;
        if (depth < MIN_DEPTH || depth > MAX_DEPTH) {
            findings.add(
                    SourceRef.of(type, annotation, written), TypeProblems.depth(type, depth, MIN_DEPTH, MAX_DEPTH));
            return MIN_DEPTH;
        }
        return depth;
    }
}
