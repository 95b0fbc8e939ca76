package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.record.Keyed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.KnownNotNull;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.objects.AssertNotNull;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.catalyst.plans.logical.SerializeFromObject;
import org.apache.spark.sql.types.ObjectType;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A dataset that ends in a typed operation with keyed objects.
 *
 * @param value gives the value of one
 * @param key the column of its key
 * @param headers the column of its headers
 */
record KeyedObjects(TypedResult objects, Expression value, Alias key, Alias headers) {

    /** The keyed objects of a dataset, if it has them with values of the codec's type, by the encoder of {@link Keyed}. */
    static @Nullable KeyedObjects of(Dataset<?> dataset, Codec<?> codec) {
        SerializeFromObject end = TypedResult.end(dataset);
        if (end == null
                || !(end.inputObjAttr().dataType() instanceof ObjectType object && object.cls() == Keyed.class)) {
            return null;
        }
        Map<String, Alias> columns = new HashMap<>();
        for (NamedExpression column : CollectionConverters.asJava(end.serializer())) {
            if (column instanceof Alias alias) {
                columns.put(column.name(), alias);
            }
        }
        Alias key = columns.get(RecordBytes.KEY);
        Alias column = columns.get(RecordBytes.VALUE);
        Alias headers = columns.get(KeyedBytes.HEADERS);
        Expression value = column == null ? null : valueIn(column);
        return value == null
                        || key == null
                        || headers == null
                        || !(value.dataType() instanceof ObjectType type && type.cls() == codec.type())
                ? null
                : new KeyedObjects(new TypedResult(dataset, end), value, key, headers);
    }

    /** The call that gives the value of a keyed object. */
    private static @Nullable Expression valueIn(Alias column) {
        Option<Expression> found = column.find(node -> node instanceof Invoke call
                && call.functionName().equals(RecordBytes.VALUE)
                && object(call.targetObject()) instanceof BoundReference);
        return found.isEmpty() ? null : found.get();
    }

    private static Expression object(Expression target) {
        if (target instanceof KnownNotNull known) {
            return object(known.child());
        }
        return target instanceof AssertNotNull checked ? object(checked.child()) : target;
    }

    Dataset<Row> bytes(RecordEncoder<?> encoder, String metrics) {
        Dataset<Row> records = encoder.drops()
                ? DroppedRows.ofObjects(objects, encoder, List.of(key, headers), metrics)
                : objects.with(List.of(
                        TypedResult.named(CodecColumns.bytesOfObject(encoder, value, true), RecordBytes.VALUE),
                        key,
                        headers));
        return records.select(col(RecordBytes.KEY), col(RecordBytes.VALUE), col(KeyedBytes.HEADERS));
    }
}
