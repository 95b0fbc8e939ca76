package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.BoundReference;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.SerializeFromObject;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.ObjectType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Option;
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
     * A dataset with the column {@value #VALUE} of the records' bytes and, if {@code keyField} is given, before it the
     * column {@value #KEY} with that field: as it is if it is binary, else as its text.
     *
     * @param dataset has the fields of the codec's type by name, of types that widen to theirs; others are left out
     * @param keyField the name of a field of the codec's type, or null
     * @throws FieldsMismatchException if a field is missing or does not fit without loss (the message names all of them),
     *     or if {@code keyField} cannot be a key
     */
    public static Dataset<Row> of(Dataset<?> dataset, Codec<?> codec, @Nullable String keyField) {
        if (keyField != null) {
            RecordKeys.check(codec, keyField);
        }
        SerializeFromObject typed = typedResult(dataset, codec);
        return typed == null ? ofRows(dataset, codec, keyField) : ofObjects(dataset, typed, codec, keyField);
    }

    /** The end of the dataset's plan, if it turns objects of the codec's type into rows. */
    private static @Nullable SerializeFromObject typedResult(Dataset<?> dataset, Codec<?> codec) {
        return ((org.apache.spark.sql.classic.Dataset<?>) dataset)
                                        .queryExecution()
                                        .analyzed()
                                instanceof SerializeFromObject end
                        && end.inputObjAttr().dataType() instanceof ObjectType object
                        && object.cls() == codec.type()
                ? end
                : null;
    }

    /** The same plan with another end: one that turns each object into bytes. */
    private static Dataset<Row> ofObjects(
            Dataset<?> dataset, SerializeFromObject end, Codec<?> codec, @Nullable String keyField) {
        List<NamedExpression> columns = new ArrayList<>();
        if (keyField != null) {
            columns.add(named(keyOf(end, codec, keyField), KEY));
        }
        BoundReference object = new BoundReference(0, new ObjectType(codec.type()), true);
        columns.add(named(CodecColumns.bytesOfObject(codec, object), VALUE));
        SerializeFromObject bytes =
                new SerializeFromObject(CollectionConverters.asScala(columns).toList(), end.child());
        Dataset<Row> records = org.apache.spark.sql.classic.Dataset.ofRows(
                (org.apache.spark.sql.classic.SparkSession) dataset.sparkSession(), bytes);
        return keyField == null
                ? records
                : records.select(
                        RecordKeys.of(records.col(KEY).cast(keyType(codec, keyField)), codec, keyField)
                                .as(KEY),
                        records.col(VALUE));
    }

    /** The objects may come from another encoder than ours, whose column of the field has another scale, for instance. */
    private static DataType keyType(Codec<?> codec, String field) {
        return codec.schema().apply(field).dataType();
    }

    private static Dataset<Row> ofRows(Dataset<?> dataset, Codec<?> codec, @Nullable String keyField) {
        List<Column> fields = fields(dataset, codec);
        Column value = CodecColumns.bytesOf(codec, CodecColumns.struct(codec.schema(), fields))
                .as(VALUE);
        if (keyField == null) {
            return dataset.select(value);
        }
        Column field = fields.get(codec.schema().fieldIndex(keyField));
        return dataset.select(RecordKeys.of(field, codec, keyField).as(KEY), value);
    }

    /** The dataset's columns in the form that the codec writes. */
    private static List<Column> fields(Dataset<?> dataset, Codec<?> codec) {
        StructType source = dataset.schema();
        RecordShape shape = RecordShape.of(codec, isCaseSensitive(dataset));
        List<Column> columns = new ArrayList<>();
        for (StructField field : codec.schema().fields()) {
            StructField given = shape.find(source, field, "");
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

    private static Expression keyOf(SerializeFromObject end, Codec<?> codec, String field) {
        return CollectionConverters.asJava(end.serializer()).stream()
                .filter(column -> column.name().equals(field))
                .map(column -> column instanceof Alias alias ? alias.child() : (Expression) column)
                .findFirst()
                .orElseThrow(() -> RecordKeys.unknown(codec, field));
    }

    private static Alias named(Expression expression, String name) {
        return new Alias(
                expression, name, NamedExpression.newExprId(), CodecColumns.seq(), Option.empty(), CodecColumns.seq());
    }
}
