package io.streamlets.processor.extract.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.Set;

/** Expressions that make columns and certainly aggregate nothing: literals, and these functions of Spark on such columns. */
final class PlainColumns {
    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "alias",
            "and",
            "as",
            "asc",
            "between",
            "cast",
            "col",
            "column",
            "concat",
            "contains",
            "current_timestamp",
            "date_trunc",
            "desc",
            "divide",
            "endsWith",
            "equalTo",
            "geq",
            "getField",
            "gt",
            "isNotNull",
            "isNull",
            "leq",
            "length",
            "lit",
            "lower",
            "lt",
            "minus",
            "mod",
            "multiply",
            "name",
            "not",
            "notEqual",
            "or",
            "otherwise",
            "plus",
            "round",
            "startsWith",
            "struct",
            "substring",
            "to_date",
            "to_timestamp",
            "trim",
            "upper",
            "when",
            "window");

    private PlainColumns() {}

    static boolean areOnly(List<? extends ExpressionTree> expressions) {
        return expressions.stream().allMatch(PlainColumns::isOne);
    }

    private static boolean isOne(ExpressionTree expression) {
        if (!(expression instanceof MethodInvocationTree call)) {
            return expression instanceof LiteralTree;
        }
        ExpressionTree function = call.getMethodSelect();
        boolean isKnown = function instanceof MemberSelectTree select
                ? FUNCTIONS.contains(select.getIdentifier().toString())
                        && (isFunctions(select.getExpression()) || isOne(select.getExpression()))
                : function instanceof IdentifierTree name
                        && FUNCTIONS.contains(name.getName().toString());
        return isKnown && areOnly(call.getArguments());
    }

    private static boolean isFunctions(ExpressionTree expression) {
        return expression instanceof IdentifierTree name && name.getName().contentEquals("functions");
    }
}
