package io.streamlets.processor.extract.source;

import com.sun.source.tree.ExpressionTree;
import io.streamlets.processor.model.QueryShape;
import java.util.List;
import java.util.Set;

/**
 * What is known of the query when a chain of calls has come so far.
 *
 * @param kind what the chain has made of an inlet's dataset
 * @param mayAggregate whether there may be an aggregation besides
 * @param hasWatermark whether a watermark was set
 */
record QueryStage(Kind kind, boolean mayAggregate, boolean hasWatermark) {
    static final QueryStage INLET = new QueryStage(Kind.DATASET, false, false);
    static final QueryStage UNKNOWN = new QueryStage(Kind.UNKNOWN, true, true);

    private enum Kind {
        DATASET,
        GROUPED,
        GROUPED_BY_FUNCTION,
        AGGREGATED,
        UNKNOWN
    }

    /** Methods of Spark's datasets whose result has one streaming source, no further aggregation and the same watermark. */
    private static final Set<String> KEEP = Set.of(
            "alias",
            "as",
            "coalesce",
            "drop",
            "filter",
            "flatMap",
            "hint",
            "map",
            "mapPartitions",
            "repartition",
            "toDF",
            "where",
            "withColumnRenamed",
            "withColumnsRenamed");

    /** Methods that do the same unless a column among their arguments is an aggregate. */
    private static final Set<String> SELECT = Set.of("select", "selectExpr", "withColumn", "withColumns");

    private static final Set<String> GROUP = Set.of("cube", "groupBy", "rollup");

    private static final Set<String> AGGREGATE = Set.of("agg", "avg", "count", "max", "mean", "min", "sum");

    private static final Set<String> AGGREGATE_BY_FUNCTION = Set.of("agg", "count", "reduceGroups");

    /** The stage after a call of a method. */
    QueryStage after(String method, List<? extends ExpressionTree> arguments) {
        return switch (kind) {
            case DATASET -> {
                if (GROUP.contains(method)) {
                    yield with(Kind.GROUPED);
                } else if (method.equals("groupByKey")) {
                    yield with(Kind.GROUPED_BY_FUNCTION);
                } else if (method.equals("agg")) {
                    yield with(Kind.AGGREGATED);
                }
                yield onDataset(method, arguments);
            }
            case GROUPED -> AGGREGATE.contains(method) ? with(Kind.AGGREGATED) : UNKNOWN;
            case GROUPED_BY_FUNCTION -> {
                if (method.equals("keyAs") || method.equals("mapValues")) {
                    yield this;
                }
                yield AGGREGATE_BY_FUNCTION.contains(method) ? with(Kind.AGGREGATED) : UNKNOWN;
            }
            case AGGREGATED -> onDataset(method, arguments);
            case UNKNOWN -> UNKNOWN;
        };
    }

    private QueryStage onDataset(String method, List<? extends ExpressionTree> arguments) {
        if (KEEP.contains(method)) {
            return this;
        } else if (SELECT.contains(method)) {
            boolean isPlain = !method.equals("selectExpr") && PlainColumns.areOnly(arguments);
            return new QueryStage(kind, mayAggregate || !isPlain, hasWatermark);
        }
        return method.equals("withWatermark") ? new QueryStage(kind, mayAggregate, true) : UNKNOWN;
    }

    private QueryStage with(Kind next) {
        return new QueryStage(next, mayAggregate, hasWatermark);
    }

    QueryShape shape() {
        if (kind == Kind.DATASET && !mayAggregate) {
            return QueryShape.WITHOUT_AGGREGATION;
        }
        return kind == Kind.AGGREGATED && !hasWatermark ? QueryShape.AGGREGATION_WITHOUT_WATERMARK : QueryShape.UNKNOWN;
    }
}
