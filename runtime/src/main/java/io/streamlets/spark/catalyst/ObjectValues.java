package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.Rows;
import io.streamlets.spark.encoder.NullChecks;
import io.streamlets.spark.encoder.Values;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.If;
import org.apache.spark.sql.catalyst.expressions.IsNull;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.objects.ExternalMapToCatalyst;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.catalyst.expressions.objects.MapObjects;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Shows the fields of objects that may be invalid, each in Spark's own form as far as it has one.
 *
 * <p>The encoder's expressions are evaluated one by one, without its checks of what must not be null. Where one fails, the value
 * that it was given is shown instead.
 */
final class ObjectValues {
    private final List<Expression> columns;

    /** For objects of the codec's type. */
    ObjectValues(Codec<?> codec) {
        columns =
                CollectionConverters.asJava(ExpressionEncoder.apply(Values.agnostic(codec.encoder()))
                                .serializer())
                        .stream()
                        .map(column -> NullChecks.without((Expression) column))
                        .toList();
    }

    /** The values of the codec's columns, in their order. */
    @Nullable
    Object[] of(Object object) {
        InternalRow input = Rows.of(object);
        return columns.stream().map(column -> value(column, input)).toArray();
    }

    private static @Nullable Object value(Expression column, InternalRow input) {
        try {
            return column.eval(input);
        } catch (RuntimeException failure) {
            return shown(given(column, input), failure);
        }
    }

    private static @Nullable Object shown(@Nullable Object given, RuntimeException failure) {
        try {
            return new RowJson.Unencodable(given == null ? failure.toString() : given.toString());
        } catch (RuntimeException | StackOverflowError ofUser) {
            return new RowJson.Unencodable(failure.toString());
        }
    }

    /** The value that a failing expression was given, or the next one before it that there is. */
    private static @Nullable Object given(Expression failing, InternalRow input) {
        Expression source = source(failing);
        if (source == null) {
            return null;
        }
        try {
            return source.eval(input);
        } catch (RuntimeException failure) {
            return given(source, input);
        }
    }

    private static @Nullable Expression source(Expression expression) {
        if (expression instanceof If choice && choice.predicate() instanceof IsNull check) {
            return check.child();
        }
        if (expression instanceof Invoke call) {
            return call.targetObject() instanceof Literal ? call.arguments().head() : call.targetObject();
        }
        if (expression instanceof StaticInvoke call) {
            return call.arguments().head();
        }
        if (expression instanceof MapObjects map) {
            return map.inputData();
        }
        if (expression instanceof ExternalMapToCatalyst map) {
            return map.inputData();
        }
        return expression.children().isEmpty() ? null : expression.children().head();
    }
}
