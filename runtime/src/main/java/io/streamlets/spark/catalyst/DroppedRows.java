package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.If;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.catalyst.plans.logical.MapElements;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.ObjectType;
import org.apache.spark.sql.types.StructType;
import scala.Function1;
import scala.runtime.AbstractPartialFunction;

/** Records without those that an outlet has refused to write, which are counted. */
final class DroppedRows {
    private static final String REFUSED = "refused";

    private DroppedRows() {}

    /** The records for which {@code refused} is false; of the others there is the metric {@link RecordRows#INVALID}. */
    static Dataset<Row> without(Dataset<Row> records, Column refused, String metrics) {
        return records.observe(metrics, count(when(refused, lit(1))).as(RecordRows.INVALID))
                .filter(not(refused));
    }

    /**
     * The bytes of objects, and beside them the columns {@code others}.
     *
     * <p>An operator before the end of the plan writes the objects, so that nothing else is made of one that is refused: an
     * encoder would fail on it.
     */
    static Dataset<Row> ofObjects(TypedResult objects, RecordEncoder<?> encoder, List<Alias> others, String metrics) {
        ObjectType written = new ObjectType(Written.class);
        AttributeReference attribute = new AttributeReference(
                "written", written, false, Metadata.empty(), NamedExpression.newExprId(), CodecColumns.seq());
        DataType type = objects.end().inputObjAttr().dataType();
        MapElements tried = new MapElements(
                new TryWrite<>(encoder),
                ((ObjectType) type).cls(),
                new StructType(),
                attribute,
                objects.end().child());
        Expression refused = of("isRefused", DataTypes.BooleanType);
        List<Alias> columns = new ArrayList<>();
        columns.add(TypedResult.named(of("bytes", DataTypes.BinaryType), RecordBytes.VALUE));
        for (Alias other : others) {
            Expression value = of("object", type, other.child());
            columns.add(
                    TypedResult.named(new If(refused, Literal.create(null, value.dataType()), value), other.name()));
        }
        columns.add(TypedResult.named(refused, REFUSED));
        return without(objects.with(columns, tried), col(REFUSED), metrics).drop(REFUSED);
    }

    private static Expression of(String member, DataType type) {
        return new Invoke(
                new BoundReference(0, new ObjectType(Written.class), false),
                member,
                type,
                CodecColumns.seq(),
                CodecColumns.seq(),
                false,
                !type.equals(DataTypes.BooleanType),
                true);
    }

    /** A column of the object itself as one of what was written of it. */
    private static Expression of(String member, DataType type, Expression column) {
        Expression object = of(member, type);
        return column.transformUp(new AbstractPartialFunction<>() {
            @Override
            public <A extends Expression, B> B applyOrElse(A node, Function1<A, B> otherwise) {
                @SuppressWarnings("unchecked") // B is a supertype of Expression, which Java cannot say.
                B result = isDefinedAt(node) ? (B) object : otherwise.apply(node);
                return result;
            }

            @Override
            public boolean isDefinedAt(Expression node) {
                return node instanceof BoundReference reference
                        && reference.ordinal() == 0
                        && reference.dataType().equals(type);
            }
        });
    }
}
