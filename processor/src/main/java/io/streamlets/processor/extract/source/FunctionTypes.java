package io.streamlets.processor.extract.source;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of functions that Spark sends to executors, as a source file names them. */
final class FunctionTypes {
    private static final Set<String> PACKAGES =
            Set.of("org.apache.spark.api.java.function", "org.apache.spark.sql.api.java");

    private static final Set<String> CLASSES = Set.of(
            "org.apache.spark.sql.ForeachWriter",
            "org.apache.spark.sql.expressions.Aggregator",
            "org.apache.spark.sql.streaming.StatefulProcessor");

    /** In the same packages, but called by the driver: {@code foreachBatch} takes the first. */
    private static final Set<String> OF_DRIVER = Set.of("VoidFunction2", "Function0");

    private final Set<String> imports;

    FunctionTypes(CompilationUnitTree file) {
        this.imports = file.getImports().stream()
                .filter(each -> !each.isStatic())
                .map(each -> each.getQualifiedIdentifier().toString())
                .collect(Collectors.toSet());
    }

    /** Whether the type, as written, is one of them. */
    boolean contain(@Nullable Tree type) {
        if (type instanceof ParameterizedTypeTree parameterized) {
            return contain(parameterized.getType());
        }
        if (type instanceof AnnotatedTypeTree annotated) {
            return contain(annotated.getUnderlyingType());
        }
        if (type == null) {
            return false;
        }
        String name = type.toString();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        if (OF_DRIVER.contains(simple)) {
            return false;
        }
        return PACKAGES.stream().anyMatch(each -> isOf(each, name, simple))
                || CLASSES.stream()
                        .anyMatch(each -> name.equals(each)
                                || (each.endsWith("." + simple)
                                        && isOf(each.substring(0, each.lastIndexOf('.')), name, simple)));
    }

    private boolean isOf(String packageName, String name, String simple) {
        return name.equals(packageName + "." + simple)
                || (name.equals(simple)
                        && (imports.contains(packageName + "." + simple)
                                || (imports.contains(packageName + ".*") && isNowhereElse(simple))));
    }

    /** No import of this one class is in the way of an import of all classes of a package. */
    private boolean isNowhereElse(String simple) {
        return imports.stream().noneMatch(each -> each.endsWith("." + simple));
    }
}
