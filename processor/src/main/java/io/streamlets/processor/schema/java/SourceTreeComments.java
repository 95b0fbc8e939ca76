package io.streamlets.processor.schema.java;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.streamlets.processor.compiler.SourceTrees;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The comments of the fields of a class that is compiled in the same run, by the fields' names. All are read in one pass: the
 * compiler itself searches the whole class for the comment of each field.
 */
final class SourceTreeComments implements Function<TypeElement, Map<String, String>> {
    private final Trees trees;

    private SourceTreeComments(Trees trees) {
        this.trees = trees;
    }

    /** Empty if the compiler shows no sources. */
    static Optional<Function<TypeElement, Map<String, String>>> of(ProcessingEnvironment environment) {
        return SourceTrees.of(environment).map(source -> new SourceTreeComments(source.trees()));
    }

    @Override
    public Map<String, String> apply(TypeElement type) {
        Map<String, String> comments = new HashMap<>();
        TreePath path = trees.getPath(type);
        if (path == null) {
            return comments;
        }
        for (Tree member : trees.getTree(type).getMembers()) {
            if (member instanceof VariableTree field) {
                String comment = trees.getDocComment(new TreePath(path, field));
                if (comment != null) {
                    comments.put(field.getName().toString(), comment);
                }
            }
        }
        return comments;
    }
}
