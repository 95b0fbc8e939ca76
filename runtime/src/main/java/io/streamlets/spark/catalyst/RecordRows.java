package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;

import io.streamlets.spark.codec.Codec;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;

/** Bytes as a dataset of records. */
public final class RecordRows {
    private static final String RECORD = "record";

    private RecordRows() {}

    /**
     * The records in a column of bytes, with the columns of the codec's type and no other.
     *
     * <p>Each record is decoded once, however many of its fields are used and wherever: Spark would push a filter on a
     * field below the decoding, and decode for the filter and for what passes it. A typed operation right on the dataset
     * reads objects, and no row is made of them.
     *
     * @param source has the column {@code bytes}
     */
    public static <T> Dataset<T> of(Dataset<?> source, Column bytes, Codec<T> codec) {
        Column[] fields = Arrays.stream(codec.schema().fieldNames())
                .map(name -> col(RECORD).getField(name).as(name))
                .toArray(Column[]::new);
        ObjectReads.install(source.sparkSession());
        return source.select(CodecColumns.fromBytesOnce(codec, bytes).as(RECORD))
                .select(fields)
                .as(Conversion.encoder(codec.type(), codec.encoder(), new Conversions.Of<>(codec)));
    }
}
