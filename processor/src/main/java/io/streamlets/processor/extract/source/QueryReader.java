package io.streamlets.processor.extract.source;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.streamlets.processor.model.QueryShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the one expression that a method returns back to an inlet, through variables that are set once.
 *
 * <p>Whatever else the method does, such as calling a method of its own for a part of the way, leaves the shape unknown.
 */
final class QueryReader extends TreeScanner<Void, Void> {
    private final List<ExpressionTree> returned = new ArrayList<>();
    private final Map<String, ExpressionTree> variables = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> inlets;

    QueryReader(BlockTree body, Set<String> inlets) {
        this.inlets = inlets;
        scan(body, null);
    }

    QueryShape shape() {
        return returned.size() == 1 ? stage(returned.get(0)).shape() : QueryShape.UNKNOWN;
    }

    private QueryStage stage(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inner) {
            return stage(inner.getExpression());
        }
        if (expression instanceof IdentifierTree identifier) {
            return stage(identifier.getName().toString());
        }
        return expression instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof MemberSelectTree method
                ? stage(method.getExpression()).after(method.getIdentifier().toString(), call.getArguments())
                : QueryStage.UNKNOWN;
    }

    private QueryStage stage(String name) {
        ExpressionTree value = variables.get(name);
        if (ambiguous.contains(name)) {
            return QueryStage.UNKNOWN;
        } else if (value != null) {
            return stage(value);
        }
        return inlets.contains(name) ? QueryStage.INLET : QueryStage.UNKNOWN;
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void nothing) {
        if (tree.getExpression() != null) {
            returned.add(tree.getExpression());
        }
        return super.visitReturn(tree, null);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        String name = variable.getName().toString();
        if (variable.getInitializer() == null || variables.put(name, variable.getInitializer()) != null) {
            ambiguous.add(name);
        }
        return super.visitVariable(variable, null);
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void nothing) {
        ambiguous.add(assignment.getVariable().toString());
        return super.visitAssignment(assignment, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
        return null; // What it returns is not what the method returns.
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        return null;
    }
}
