package io.streamlets.spark.encoder;

import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.objects.AssertNotNull;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.runtime.AbstractPartialFunction;

/** An encoder's checks of what must not be null. */
public final class NullChecks {
    private NullChecks() {}

    /** The column of an encoder without them: null where they would fail, which is the codec's to say. */
    public static Expression without(Expression column) {
        return column.transformUp(new AbstractPartialFunction<>() {
            @Override
            public <A extends Expression, B> B applyOrElse(A node, Function1<A, B> otherwise) {
                Expression checked = checked(node);
                @SuppressWarnings("unchecked") // B is a supertype of Expression, which Java cannot say.
                B result = checked == null ? otherwise.apply(node) : (B) checked;
                return result;
            }

            @Override
            public boolean isDefinedAt(Expression node) {
                return checked(node) != null;
            }
        });
    }

    /** What a check of null checks; null for other expressions. */
    private static @Nullable Expression checked(Expression node) {
        if (node instanceof AssertNotNull check) {
            return check.child();
        }
        return node instanceof Invoke call
                        && call.targetObject() instanceof Literal target
                        && target.value() instanceof Conversions.Present
                ? call.arguments().head()
                : null;
    }
}
