package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.GetStructField;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.objects.AssertNotNull;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.catalyst.plans.logical.DeserializeToObject;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.PartialFunction;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractPartialFunction;

/**
 * An optimizer rule: where all columns of decoded records are turned into objects at once, reads the objects instead.
 *
 * <p>It replaces only what {@link RecordRows} has put together, in its whole: objects made by the codec's own encoder, as
 * {@link Conversions.Of} says, of all the fields of the struct that the same codec has read, in their order, with nothing in
 * between. Anything else keeps the way of rows.
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
        Codec<?> codec = codecOf(objects.deserializer());
        if (codec == null
                || !(objects.child() instanceof Project fields)
                || !(fields.child() instanceof Project records)) {
            return null;
        }
        for (NamedExpression column : CollectionConverters.asJava(records.projectList())) {
            if (column instanceof Alias record
                    && record.child() instanceof Invoke read
                    && read.functionName().equals("rowOf")
                    && read.targetObject() instanceof Literal target
                    && codec.equals(target.value())
                    && areAllFields(CollectionConverters.asJava(fields.projectList()), record, codec)) {
                Expression bytes = read.arguments().head();
                return new DeserializeToObject(
                        CodecColumns.objectOf(codec, bytes), objects.outputObjAttr(), records.child());
            }
        }
        return null;
    }

    /** The codec whose objects {@code deserializer} makes; null if that is not known. */
    private static @Nullable Codec<?> codecOf(Expression deserializer) {
        Expression object = deserializer instanceof AssertNotNull checked ? checked.child() : deserializer;
        return object instanceof Invoke call
                        && call.functionName().equals("decode")
                        && call.targetObject() instanceof Literal literal
                        && literal.value() instanceof Conversions.Of<?> mark
                ? mark.codec()
                : null;
    }

    private static boolean areAllFields(List<NamedExpression> columns, Alias record, Codec<?> codec) {
        Attribute struct = record.toAttribute();
        if (columns.size() != codec.schema().size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!(columns.get(i) instanceof Alias column
                    && column.name().equals(codec.schema().apply(i).name())
                    && column.child() instanceof GetStructField field
                    && field.ordinal() == i
                    && field.child().semanticEquals(struct))) {
                return false;
            }
        }
        return true;
    }
}
