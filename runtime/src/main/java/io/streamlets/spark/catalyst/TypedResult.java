package io.streamlets.spark.catalyst;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SerializeFromObject;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A dataset that ends in a typed operation.
 *
 * @param end what turns the operation's objects into rows
 */
record TypedResult(Dataset<?> dataset, SerializeFromObject end) {

    /** The end of a dataset's plan, if it turns objects into rows. */
    static @Nullable SerializeFromObject end(Dataset<?> dataset) {
        return ((org.apache.spark.sql.classic.Dataset<?>) dataset)
                                .queryExecution()
                                .analyzed()
                        instanceof SerializeFromObject end
                ? end
                : null;
    }

    /** The object, in the columns that take the place of the end's. */
    Expression object() {
        return new BoundReference(0, end.inputObjAttr().dataType(), true);
    }

    /** The same objects with these columns of them. */
    Dataset<Row> with(List<Alias> columns) {
        return with(columns, end.child());
    }

    /** The same with what {@code objects} makes of the objects. */
    Dataset<Row> with(List<Alias> columns, LogicalPlan objects) {
        List<NamedExpression> named = List.copyOf(columns);
        return org.apache.spark.sql.classic.Dataset.ofRows(
                (org.apache.spark.sql.classic.SparkSession) dataset.sparkSession(),
                new SerializeFromObject(CollectionConverters.asScala(named).toList(), objects));
    }

    static Alias named(Expression expression, String name) {
        return new Alias(
                expression, name, NamedExpression.newExprId(), CodecColumns.seq(), Option.empty(), CodecColumns.seq());
    }
}
