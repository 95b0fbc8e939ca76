package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import io.streamlets.spark.codec.Codec;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The records of a dataset of {@link io.streamlets.spark.record.Keyed} as Kafka takes them. */
public final class KeyedBytes {
    /** The name of the column with the headers. */
    public static final String HEADERS = "headers";

    private static final String TOMBSTONE = "tombstone";

    private KeyedBytes() {}

    /**
     * A dataset with the columns {@value RecordBytes#KEY}, {@value RecordBytes#VALUE} and {@value #HEADERS}.
     *
     * <p>As with {@link RecordBytes}, objects are written where there are any, and what the encoder drops is counted.
     *
     * @param dataset has these columns by name; others are left out
     * @param metrics a name that no other dataset of a query has
     * @throws FieldsMismatchException if one is missing or does not fit without loss; the message names all of them
     */
    public static Dataset<Row> of(Dataset<?> dataset, RecordEncoder<?> encoder, String metrics) {
        KeyedObjects objects = KeyedObjects.of(dataset, encoder.codec());
        return objects == null ? ofRows(dataset, encoder, metrics) : objects.bytes(encoder, metrics);
    }

    private static Dataset<Row> ofRows(Dataset<?> dataset, RecordEncoder<?> encoder, String metrics) {
        Codec<?> codec = encoder.codec();
        StructType source = dataset.schema();
        RecordShape shape = RecordShape.of(codec, RecordBytes.isCaseSensitive(dataset));
        boolean isStruct = CodecColumns.isStruct(codec);
        Column key = column(dataset, source, shape, RecordBytes.KEY, DataTypes.BinaryType);
        Column value =
                column(dataset, source, shape, RecordBytes.VALUE, isStruct ? codec.schema() : DataTypes.BinaryType);
        Column headers = column(dataset, source, shape, HEADERS, KafkaFields.HEADERS);
        shape.check(
                source,
                "the dataset does not have the columns of a keyed '"
                        + codec.type().getTypeName() + "'",
                "select 'key', 'value' and 'headers' of these types before writing");
        if (key == null || value == null || headers == null) {
            throw new IllegalStateException("a column is missing, which is no fault");
        }
        List<Column> columns = new ArrayList<>();
        columns.add(key.as(RecordBytes.KEY));
        if (!isStruct) {
            columns.add(value.as(RecordBytes.VALUE));
        } else if (encoder.drops()) {
            columns.add(CodecColumns.bytesOf(encoder, value, key, headers).as(RecordBytes.VALUE));
            columns.add(value.isNull().as(TOMBSTONE));
        } else {
            columns.add(CodecColumns.bytesOf(encoder, value).as(RecordBytes.VALUE));
        }
        columns.add(headers.as(HEADERS));
        Dataset<Row> records = dataset.select(columns.toArray(Column[]::new));
        return isStruct && encoder.drops()
                ? DroppedRows.without(records, col(RecordBytes.VALUE).isNull().and(not(col(TOMBSTONE))), metrics)
                        .drop(TOMBSTONE)
                : records;
    }

    private static @Nullable Column column(
            Dataset<?> dataset, StructType source, RecordShape shape, String name, DataType type) {
        StructField wanted = new StructField(name, type, true, Metadata.empty());
        StructField given = shape.find(source, wanted, List.of(RecordBytes.KEY, RecordBytes.VALUE, HEADERS), "");
        return given == null
                ? null
                : shape.value(RecordBytes.column(dataset, given.name()), given.dataType(), type, name);
    }
}
