package io.streamlets.spark.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.Origin;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Where the user's code made the parts of a plan.
 *
 * <p>Spark notes the call site of each column, not of the operators: that of an operator is that of its first column.
 */
final class CallSites {
    private CallSites() {}

    /** The call site of an operator, or of what is nearest below it; empty if Spark has noted none. */
    static List<StackTraceElement> of(LogicalPlan operator) {
        return preOrder(operator)
                .flatMap(CallSites::ofNode)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** The call site of the aggregation that is nearest to the end of the plan. */
    static List<StackTraceElement> ofAggregation(LogicalPlan plan) {
        return preOrder(plan)
                .filter(Aggregate.class::isInstance)
                .findFirst()
                .map(CallSites::of)
                .orElse(of(plan));
    }

    private static Stream<StackTraceElement> ofNode(LogicalPlan node) {
        return Stream.concat(
                ofOrigin(node.origin()),
                CollectionConverters.asJava(node.expressions()).stream().flatMap(CallSites::ofExpression));
    }

    private static Stream<StackTraceElement> ofExpression(Expression expression) {
        return Stream.concat(
                ofOrigin(expression.origin()),
                CollectionConverters.asJava(expression.children()).stream().flatMap(CallSites::ofExpression));
    }

    // The first element is Spark's own method.
    private static Stream<StackTraceElement> ofOrigin(@Nullable Origin origin) {
        return origin == null || origin.stackTrace().isEmpty()
                ? Stream.empty()
                : Stream.of(origin.stackTrace().get()).skip(1).filter(UserCode::isUsers);
    }

    private static Stream<LogicalPlan> preOrder(LogicalPlan plan) {
        return Stream.concat(
                Stream.of(plan),
                CollectionConverters.asJava(plan.children()).stream().flatMap(CallSites::preOrder));
    }
}
