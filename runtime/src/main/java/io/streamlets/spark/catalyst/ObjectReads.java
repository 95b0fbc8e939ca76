package io.streamlets.spark.catalyst;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GetStructField;
import org.apache.spark.sql.catalyst.expressions.IsNotNull;
import org.apache.spark.sql.catalyst.expressions.KnownNotNull;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.objects.AssertNotNull;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.catalyst.plans.logical.CollectMetrics;
import org.apache.spark.sql.catalyst.plans.logical.DeserializeToObject;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.PartialFunction;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractPartialFunction;

/**
 * An optimizer rule: where all columns of decoded records are turned into objects at once, reads the objects instead.
 *
 * <p>It replaces only what {@link RecordRows} has put together, in its whole: objects made by the codec's own encoder, as
 * {@link ReadBy} says, of all the fields of the struct that the same codec has read, in their order, with nothing but
 * the dropping of invalid records in between. Anything else keeps the way of rows.
 */
final class ObjectReads extends Rule<LogicalPlan> {
    private static final ObjectReads RULE = new ObjectReads();

    private ObjectReads() {}

    /** Adds the rule to the optimizer of {@code session}, and of those cloned from it, if it is not there. */
    static synchronized void install(SparkSession session) {
        var experimental = ((org.apache.spark.sql.classic.SparkSession) session).experimental();
        List<Rule<LogicalPlan>> rules = new ArrayList<>(CollectionConverters.asJava(experimental.extraOptimizations()));
        if (!rules.contains(RULE)) {
            rules.add(RULE);
            experimental.extraOptimizations_$eq(
                    CollectionConverters.asScala(rules).toList());
        }
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
        PartialFunction<LogicalPlan, LogicalPlan> shorter = new AbstractPartialFunction<>() {
            @Override
            public <A extends LogicalPlan, B> B applyOrElse(A node, Function1<A, B> otherwise) {
                LogicalPlan read = node instanceof DeserializeToObject objects ? objectRead(objects) : null;
                @SuppressWarnings("unchecked") // B is a supertype of LogicalPlan, which Java cannot say.
                B result = read == null ? otherwise.apply(node) : (B) read;
                return result;
            }

            @Override
            public boolean isDefinedAt(LogicalPlan node) {
                return node instanceof DeserializeToObject objects && objectRead(objects) != null;
            }
        };
        return plan.transformDown(shorter);
    }

    private static @Nullable LogicalPlan objectRead(DeserializeToObject objects) {
        ReadBy<?> reader = readerOf(objects.deserializer());
        if (reader == null || !(objects.child() instanceof Project fields)) {
            return null;
        }
        // Above the decoding there is a filter of what is null; where invalid records are dropped, they are counted
        // below it.
        if (!(fields.child() instanceof Filter valid && valid.condition() instanceof IsNotNull present)) {
            return null;
        }
        if (valid.child() instanceof Project records && isRecord(present.child(), records)) {
            return objectRead(objects, reader, fields, records);
        }
        if (valid.child() instanceof CollectMetrics counted
                && counted.child() instanceof Project records
                && isRecord(present.child(), records)) {
            DeserializeToObject read = objectRead(objects, reader, fields, records);
            return read == null
                    ? null
                    : withoutDropped(read, counted, records.projectList().head().toAttribute());
        }
        return null;
    }

    private static boolean isRecord(Expression checked, Project records) {
        return records.projectList().head() instanceof Alias record && checked.semanticEquals(record.toAttribute());
    }

    private static @Nullable DeserializeToObject objectRead(
            DeserializeToObject objects, ReadBy<?> reader, Project fields, Project records) {
        for (NamedExpression column : CollectionConverters.asJava(records.projectList())) {
            if (column instanceof Alias record
                    && record.child() instanceof Invoke read
                    && read.functionName().equals("rowOf")
                    && read.targetObject() instanceof Literal target
                    && reader.reader().equals(target.value())
                    && areAllFields(CollectionConverters.asJava(fields.projectList()), record, reader)) {
                return new DeserializeToObject(
                        CodecColumns.objectInsteadOf(read, reader.type()), objects.outputObjAttr(), records.child());
            }
        }
        return null;
    }

    /** The same count of what is null, and its removal, with the object in the place of the struct. */
    private static LogicalPlan withoutDropped(DeserializeToObject read, CollectMetrics counted, Attribute struct) {
        Attribute object = read.outputObjAttr();
        PartialFunction<Expression, Expression> replaced = new AbstractPartialFunction<>() {
            @Override
            public <A extends Expression, B> B applyOrElse(A node, Function1<A, B> otherwise) {
                @SuppressWarnings("unchecked") // B is a supertype of Expression, which Java cannot say.
                B result = isDefinedAt(node) ? (B) object : otherwise.apply(node);
                return result;
            }

            @Override
            public boolean isDefinedAt(Expression node) {
                return node instanceof Attribute attribute && attribute.semanticEquals(struct);
            }
        };
        LogicalPlan objects = new CollectMetrics(counted.name(), counted.metrics(), read, counted.dataframeId());
        return new Filter(new IsNotNull(object), objects.transformExpressions(replaced));
    }

    /** Who reads the objects that {@code deserializer} makes; null if that is not known. */
    private static @Nullable ReadBy<?> readerOf(Expression deserializer) {
        Expression object = deserializer instanceof AssertNotNull checked ? checked.child() : deserializer;
        return object instanceof Invoke call
                        && call.functionName().equals("decode")
                        && call.targetObject() instanceof Literal literal
                        && literal.value() instanceof ReadBy<?> reader
                ? reader
                : null;
    }

    private static boolean areAllFields(List<NamedExpression> columns, Alias record, ReadBy<?> reader) {
        Attribute struct = record.toAttribute();
        StructType schema = reader.encoder().schema();
        if (columns.size() != schema.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!(columns.get(i) instanceof Alias column
                    && column.name().equals(schema.apply(i).name())
                    && column.child() instanceof GetStructField field
                    && field.ordinal() == i
                    && (field.child() instanceof KnownNotNull known ? known.child() : field.child())
                            .semanticEquals(struct))) {
                return false;
            }
        }
        return true;
    }
}
