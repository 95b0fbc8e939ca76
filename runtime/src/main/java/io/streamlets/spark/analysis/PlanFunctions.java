package io.streamlets.spark.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.trees.TreeNode;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.streaming.StatefulProcessor;
import org.jspecify.annotations.Nullable;
import scala.Function0;
import scala.Option;
import scala.Product;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** The user's functions in a plan: those of typed operators and those that columns call. */
final class PlanFunctions {
    private final List<PlanFunction> functions = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PlanFunctions() {}

    /** A function and the operator that has it. */
    record PlanFunction(Object function, LogicalPlan operator) {}

    static List<PlanFunction> of(LogicalPlan plan) {
        PlanFunctions found = new PlanFunctions();
        found.visitOperator(plan);
        return found.functions;
    }

    private void visitOperator(LogicalPlan operator) {
        // Sources are not sent to executors as they are; what they hold does not matter.
        if (!operator.children().isEmpty()) {
            visitParts(operator, operator);
            CollectionConverters.asJava(operator.children()).forEach(this::visitOperator);
        }
    }

    private void visitParts(Product node, LogicalPlan operator) {
        CollectionConverters.asJava(node.productIterator()).forEachRemaining(part -> visit(part, operator));
    }

    private void visit(@Nullable Object part, LogicalPlan operator) {
        if (part instanceof Option<?> option) {
            visit(option.isEmpty() ? null : option.get(), operator);
        } else if (part instanceof Iterable<?> parts) {
            CollectionConverters.asJava(parts).forEach(each -> visit(each, operator));
        } else if (part instanceof TreeNode<?> node) {
            if (!(part instanceof LogicalPlan)) {
                visitParts(node, operator);
            }
        } else if (part != null && isFunction(part) && seen.add(part)) {
            functions.add(new PlanFunction(part, operator));
        }
    }

    private static boolean isFunction(Object part) {
        return part instanceof Aggregator
                || part instanceof StatefulProcessor
                || part instanceof MapFunction
                || part instanceof FilterFunction
                || part instanceof Function0
                || isScalaFunction(part.getClass());
    }

    /** One of Scala's many, from one parameter to twenty-two. */
    private static boolean isScalaFunction(@Nullable Class<?> type) {
        if (type == null) {
            return false;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (each.getName().startsWith("scala.Function") || isScalaFunction(each)) {
                return true;
            }
        }
        return isScalaFunction(type.getSuperclass());
    }
}
