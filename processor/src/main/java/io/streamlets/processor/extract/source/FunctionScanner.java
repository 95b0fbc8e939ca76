package io.streamlets.processor.extract.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.extract.source.ObjectMembers.ObjectUse;
import io.streamlets.processor.model.ExecutorFunction;
import io.streamlets.processor.model.ExecutorFunction.Form;
import io.streamlets.processor.model.ExecutorFunction.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the functions for executors in one class that hold on to the object in whose method they are made.
 *
 * <p>A function is known by the type of Spark's that a cast, a variable or an anonymous class gives it: what is handed to a
 * method without one may as well run on the driver.
 */
final class FunctionScanner extends TreePathScanner<Void, Void> {
    private final List<ExecutorFunction> functions = new ArrayList<>();
    private final Trees trees;
    private final Serializability serializability;
    private final TreePath path;
    private final FunctionTypes types;
    private final ObjectMembers members;
    private final Element owner;
    private Element declaration;
    private LocalNames locals = LocalNames.NONE;

    FunctionScanner(Trees trees, TypeElement type, Elements elements, Serializability serializability, TreePath path) {
        this.trees = trees;
        this.serializability = serializability;
        this.path = path;
        this.types = new FunctionTypes(path.getCompilationUnit());
        this.members = new ObjectMembers(type, elements);
        this.owner = type;
        this.declaration = type;
    }

    List<ExecutorFunction> functions() {
        ClassTree type = (ClassTree) path.getLeaf();
        for (Tree member : type.getMembers()) {
            Element element = trees.getElement(new TreePath(path, member));
            boolean isOfObject = member instanceof BlockTree block
                    ? !block.isStatic()
                    : element != null && !element.getModifiers().contains(Modifier.STATIC);
            if (isOfObject && !(member instanceof ClassTree)) {
                declaration = element == null ? owner : element;
                locals = LocalNames.in(member instanceof VariableTree field ? field.getInitializer() : member);
                scan(new TreePath(path, member), null);
            }
        }
        return functions;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        return null; // Its methods have another this.
    }

    @Override
    public Void visitTypeCast(TypeCastTree cast, Void nothing) {
        if (types.contain(cast.getType())) {
            add(cast.getExpression());
        }
        return super.visitTypeCast(cast, null);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        if (types.contain(variable.getType())) {
            add(variable.getInitializer());
        }
        return super.visitVariable(variable, null);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
        if (made.getClassBody() != null && types.contain(made.getIdentifier())) {
            add(made, Form.ANONYMOUS_CLASS, new ObjectUse(Use.NOTHING, ""));
        }
        return super.visitNewClass(made, null);
    }

    private void add(@Nullable ExpressionTree function) {
        if (function instanceof ParenthesizedTree inner) {
            add(inner.getExpression());
        } else if (function instanceof LambdaExpressionTree lambda) {
            members.useIn(lambda.getBody(), locals).ifPresent(use -> add(lambda, Form.LAMBDA, use));
        } else if (function instanceof MemberReferenceTree reference) {
            Optional.of(reference.getQualifierExpression().toString())
                    .filter(object -> object.equals("this") || object.equals("super"))
                    .map(object -> new ObjectUse(Use.METHOD, reference.getName().toString()))
                    .ifPresent(use -> add(reference, Form.METHOD_REFERENCE, use));
        }
    }

    private void add(Tree at, Form form, ObjectUse use) {
        boolean isCopyable = use.use() == Use.FIELD
                && members.typeOf(use.name())
                        .filter(type -> !serializability.isRefused(type))
                        .isPresent();
        functions.add(new ExecutorFunction(
                form,
                declaration.getSimpleName().toString(),
                use.use(),
                use.name(),
                isCopyable,
                List.of(),
                SourceRef.of(declaration, new TreePrinter(trees, at, path.getCompilationUnit()))));
    }

    /** Points at a tree. */
    private record TreePrinter(Trees trees, Tree at, CompilationUnitTree file) implements SourceRef.Printer {

        @Override
        public void print(Kind kind, String text) {
            trees.printMessage(kind, text, at, file);
        }
    }
}
