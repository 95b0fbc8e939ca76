package io.streamlets.processor.extract.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.streamlets.processor.model.ExecutorFunction;
import io.streamlets.processor.model.QueryShape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The facts that javac's trees show. */
final class TreeFacts implements SourceFacts {
    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final Serializability serializability;

    TreeFacts(Trees trees, Elements elements, Types types) {
        this.trees = trees;
        this.elements = elements;
        this.types = types;
        this.serializability = new Serializability(elements, types);
    }

    @Override
    public QueryShape query(ExecutableElement method, Set<String> inlets) {
        MethodTree tree = trees.getTree(method);
        return tree == null || tree.getBody() == null
                ? QueryShape.UNKNOWN
                : new QueryReader(tree.getBody(), inlets).shape();
    }

    @Override
    public List<ExecutorFunction> functions(TypeElement streamlet) {
        Set<TypeElement> classes = new LinkedHashSet<>();
        collect(streamlet, classes);
        List<ExecutorFunction> functions = new ArrayList<>();
        for (TypeElement type : classes) {
            TreePath path = trees.getPath(type);
            if (path != null) {
                functions.addAll(new FunctionScanner(trees, type, elements, serializability, path).functions());
            }
        }
        List<String> hindrances = functions.isEmpty() ? List.of() : serializability.hindrances(streamlet);
        return hindrances.isEmpty()
                ? List.of()
                : functions.stream().map(each -> each.hinderedBy(hindrances)).toList();
    }

    @Override
    public Optional<InitialValue> initialValue(VariableElement field) {
        return trees.getTree(field) instanceof VariableTree tree
                        && tree.getInitializer() != null
                        && tree.getInitializer().getKind() != Kind.NULL_LITERAL
                ? Optional.of(new InitialValue(literal(tree.getInitializer())))
                : Optional.empty();
    }

    private static @Nullable String literal(ExpressionTree value) {
        if (value instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        }
        return value.getKind() == Kind.UNARY_MINUS && ((UnaryTree) value).getExpression() instanceof LiteralTree number
                ? "-" + number.getValue()
                : null;
    }

    @Override
    public boolean hasAnnotation(TypeElement type, String simpleName) {
        ClassTree tree = trees.getTree(type);
        return tree != null
                && tree.getModifiers().getAnnotations().stream()
                        .anyMatch(each -> each.getAnnotationType().toString().equals(simpleName));
    }

    private void collect(TypeElement type, Set<TypeElement> classes) {
        if (classes.add(type)) {
            for (TypeMirror parent : types.directSupertypes(type.asType())) {
                if (parent instanceof DeclaredType declared) {
                    collect((TypeElement) declared.asElement(), classes);
                }
            }
        }
    }
}
