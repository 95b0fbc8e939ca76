package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.encoder.NullChecks;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.SerializeFromObject;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.ObjectType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The records of a dataset as bytes, by the shorter way.
 *
 * <p>Where the dataset is the result of a typed operation, such as {@code map}, whose objects are of the codec's type,
 * the objects are written and no row is made of them; otherwise the rows are.
 */
public final class RecordBytes {
    /** The name of the column with the bytes. */
    public static final String VALUE = "value";

    /** The name of the column with the key, if one is asked for. */
    public static final String KEY = "key";

    private RecordBytes() {}

    /**
     * A dataset with the column {@value #VALUE} of the records' bytes and, if the encoder has a key field, before it the
     * column {@value #KEY} with that field: as it is if it is binary, else as its text.
     *
     * <p>The rows that the encoder drops are counted as the metric {@value RecordRows#INVALID} under {@code metrics}, in Spark's
     * observed metrics.
     *
     * @param dataset has the fields of the codec's type by name, of types that widen to theirs; others are left out
     * @param metrics a name that no other dataset of a query has
     * @throws FieldsMismatchException if a field is missing or does not fit without loss (the message names all of them),
     *     or if the field cannot be a key
     */
    public static Dataset<Row> of(Dataset<?> dataset, RecordEncoder<?> encoder, String metrics) {
        String keyField = encoder.keyField();
        if (keyField != null) {
            RecordKeys.check(encoder.codec(), keyField);
        }
        SerializeFromObject typed = typedResult(dataset, encoder.codec());
        return typed == null
                ? ofRows(dataset, encoder, metrics)
                : ofObjects(new TypedResult(dataset, typed), encoder, metrics);
    }

    /** The end of the dataset's plan, if it turns objects of the codec's type into rows. */
    private static @Nullable SerializeFromObject typedResult(Dataset<?> dataset, Codec<?> codec) {
        SerializeFromObject end = TypedResult.end(dataset);
        return end != null && end.inputObjAttr().dataType() instanceof ObjectType object && object.cls() == codec.type()
                ? end
                : null;
    }

    /** The same plan with another end: one that turns each object into bytes. */
    private static Dataset<Row> ofObjects(TypedResult objects, RecordEncoder<?> encoder, String metrics) {
        String keyField = encoder.keyField();
        Codec<?> codec = encoder.codec();
        Expression key = keyField == null ? null : keyOf(objects.end(), codec, keyField);
        Dataset<Row> records = encoder.drops()
                ? DroppedRows.ofObjects(
                        objects, encoder, key == null ? List.of() : List.of(TypedResult.named(key, KEY)), metrics)
                : objects.with(columns(objects, encoder, key));
        return keyField == null
                ? records
                : records.select(
                        RecordKeys.of(records.col(KEY).cast(keyType(codec, keyField)), codec, keyField)
                                .as(KEY),
                        records.col(VALUE));
    }

    private static List<Alias> columns(TypedResult objects, RecordEncoder<?> encoder, @Nullable Expression key) {
        List<Alias> columns = new ArrayList<>();
        columns.add(TypedResult.named(CodecColumns.bytesOfObject(encoder, objects.object(), false), VALUE));
        if (key != null) {
            columns.add(TypedResult.named(key, KEY));
        }
        return columns;
    }

    /** The objects may come from another encoder than ours, whose column of the field has another scale, for instance. */
    private static DataType keyType(Codec<?> codec, String field) {
        return codec.schema().apply(field).dataType();
    }

    private static Dataset<Row> ofRows(Dataset<?> dataset, RecordEncoder<?> encoder, String metrics) {
        Codec<?> codec = encoder.codec();
        List<Column> fields = fields(dataset, codec);
        Column value = CodecColumns.bytesOf(encoder, CodecColumns.struct(codec.schema(), fields))
                .as(VALUE);
        String keyField = encoder.keyField();
        Dataset<Row> records;
        if (keyField == null) {
            records = dataset.select(value);
        } else {
            Column field = fields.get(codec.schema().fieldIndex(keyField));
            records = dataset.select(RecordKeys.of(field, codec, keyField).as(KEY), value);
        }
        return encoder.drops() ? DroppedRows.without(records, records.col(VALUE).isNull(), metrics) : records;
    }

    /** The dataset's columns in the form that the codec writes. */
    private static List<Column> fields(Dataset<?> dataset, Codec<?> codec) {
        StructType source = dataset.schema();
        RecordShape shape = RecordShape.of(codec, isCaseSensitive(dataset));
        List<Column> columns = new ArrayList<>();
        List<String> names = List.of(codec.schema().fieldNames());
        for (StructField field : codec.schema().fields()) {
            StructField given = shape.find(source, field, names, "");
            if (given != null) {
                Column column = column(dataset, given.name());
                columns.add(shape.value(column, given.dataType(), field.dataType(), field.name()));
            }
        }
        shape.check(
                source,
                "the dataset does not have the fields of '" + codec.type().getName() + "'",
                "select columns of these names and types before writing");
        return columns;
    }

    static boolean isCaseSensitive(Dataset<?> dataset) {
        return Boolean.parseBoolean(dataset.sparkSession().conf().get("spark.sql.caseSensitive", "false"));
    }

    /** The column of exactly that name: dots and spaces in it mean nothing. */
    static Column column(Dataset<?> dataset, String name) {
        return dataset.col("`" + name.replace("`", "``") + "`");
    }

    /** Whether the field may be null the codec says, with the place of the record. */
    private static Expression keyOf(SerializeFromObject end, Codec<?> codec, String field) {
        return CollectionConverters.asJava(end.serializer()).stream()
                .filter(column -> column.name().equals(field))
                .map(column -> column instanceof Alias alias ? alias.child() : (Expression) column)
                .map(NullChecks::without)
                .findFirst()
                .orElseThrow(() -> RecordKeys.unknown(codec, field));
    }
}
