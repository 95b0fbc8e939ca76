package io.streamlets.spark.catalyst;

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

    private KeyedBytes() {}

    /**
     * A dataset with the columns {@value RecordBytes#KEY}, {@value RecordBytes#VALUE} and {@value #HEADERS}.
     *
     * @param dataset has these columns by name; others are left out
     * @throws FieldsMismatchException if one is missing or does not fit without loss; the message names all of them
     */
    public static Dataset<Row> of(Dataset<?> dataset, Codec<?> codec) {
        StructType source = dataset.schema();
        RecordShape shape = RecordShape.of(codec, RecordBytes.isCaseSensitive(dataset));
        List<Column> columns = new ArrayList<>();
        Column key = column(dataset, source, shape, RecordBytes.KEY, DataTypes.BinaryType);
        if (key != null) {
            columns.add(key.as(RecordBytes.KEY));
        }
        boolean isStruct = CodecColumns.isStruct(codec);
        DataType type = isStruct ? codec.schema() : DataTypes.BinaryType;
        Column value = column(dataset, source, shape, RecordBytes.VALUE, type);
        if (value != null) {
            columns.add((isStruct ? CodecColumns.bytesOf(codec, value) : value).as(RecordBytes.VALUE));
        }
        Column headers = column(dataset, source, shape, HEADERS, KafkaFields.HEADERS);
        if (headers != null) {
            columns.add(headers.as(HEADERS));
        }
        shape.check(
                source,
                "the dataset does not have the columns of a keyed '"
                        + codec.type().getTypeName() + "'",
                "select 'key', 'value' and 'headers' of these types before writing");
        return dataset.select(columns.toArray(Column[]::new));
    }

    private static @Nullable Column column(
            Dataset<?> dataset, StructType source, RecordShape shape, String name, DataType type) {
        StructField given = shape.find(source, new StructField(name, type, true, Metadata.empty()), "");
        return given == null
                ? null
                : shape.value(RecordBytes.column(dataset, given.name()), given.dataType(), type, name);
    }
}
