package io.streamlets.processor.schema.avro;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.streamlets.processor.compiler.SourceTrees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds the schema in the source of a class that is compiled in the same run: the texts in the initializer of
 * {@code SCHEMA$}, which Avro's compiler splits when they are long.
 */
final class SourceTreeSchema implements SchemaSource {
    private final Trees trees;

    private SourceTreeSchema(Trees trees) {
        this.trees = trees;
    }

    /** Empty if the compiler shows no sources. */
    static Optional<SchemaSource> of(ProcessingEnvironment environment) {
        return SourceTrees.of(environment).map(source -> new SourceTreeSchema(source.trees()));
    }

    @Override
    public Optional<Schema> find(TypeElement type) {
        ClassTree tree = trees.getTree(type);
        if (tree == null) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree variable && variable.getName().contentEquals(FIELD)) {
                new Texts().scan(variable.getInitializer(), text);
            }
        }
        return SchemaSource.parse(text.toString(), type.getQualifiedName().toString());
    }

    @Override
    public boolean converts(TypeElement type, String conversion) {
        ClassTree tree = trees.getTree(type);
        return tree != null && new Made(conversion).scan(tree, null) != null;
    }

    /** Finds where an object of a class is made; null is nowhere. */
    private static final class Made extends TreeScanner<@Nullable Tree, @Nullable Void> {
        private final String simpleName;

        Made(String simpleName) {
            this.simpleName = simpleName;
        }

        @Override
        public @Nullable Tree visitNewClass(NewClassTree made, @Nullable Void nothing) {
            String name = made.getIdentifier().toString();
            return name.equals(simpleName) || name.endsWith("." + simpleName) ? made : super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Tree reduce(@Nullable Tree one, @Nullable Tree other) {
            return one == null ? other : one;
        }
    }

    /** Appends every string literal, in the order of the source. */
    private static final class Texts extends TreeScanner<Void, StringBuilder> {
        @Override
        public Void visitLiteral(LiteralTree literal, StringBuilder text) {
            if (literal.getValue() instanceof String string) {
                text.append(string);
            }
            return super.visitLiteral(literal, text);
        }
    }
}
