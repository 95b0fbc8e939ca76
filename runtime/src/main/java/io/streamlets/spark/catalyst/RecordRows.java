package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.encoder.Conversion;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.KnownNotNull;
import org.apache.spark.sql.classic.ExpressionUtils;

/** Bytes as a dataset of records. */
public final class RecordRows {
    /** The metric with the number of records that were invalid, in the progress of a query. */
    public static final String INVALID = "invalid";

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
        return records(source.select(CodecColumns.fromBytesOnce(codec, bytes).as(RECORD)), ReadBy.of(codec));
    }

    /**
     * The records that {@code decoder} reads, in the same way.
     *
     * <p>The ones that it drops are counted as the metric {@value #INVALID} under {@code metrics}, in Spark's observed metrics.
     *
     * @param source has the columns {@code fields}, as far as the decoder takes them
     * @param metrics a name that no other dataset of a query has
     */
    public static <T> Dataset<T> of(Dataset<?> source, KafkaFields fields, RecordDecoder<T> decoder, String metrics) {
        // A reader that fails on the first unknown id has no others to ask for.
        boolean asks = decoder.drops() && decoder.codec().writerSchemas() != null;
        Dataset<?> ahead = asks ? LookAhead.over(source, fields, decoder) : source;
        Dataset<Row> records = ahead.select(CodecColumns.decoded(decoder, asks ? LookAhead.fields() : fields)
                .as(RECORD));
        return records(
                decoder.drops()
                        ? records.observe(
                                metrics,
                                count(when(col(RECORD).isNull(), lit(1))).as(INVALID))
                        : records,
                ReadBy.of(decoder));
    }

    private static <T> Dataset<T> records(Dataset<Row> decoded, ReadBy<T> reader) {
        ObjectReads.install(decoded.sparkSession());
        // Where nothing is dropped, this keeps Spark from leaving out the decoding, and so its failure, if no column is
        // used.
        Dataset<Row> valid = decoded.filter(col(RECORD).isNotNull());
        // So that the fields are as nullable as their types say: Spark keeps that with the state of a query.
        Column record = ExpressionUtils.column(new KnownNotNull(ExpressionUtils.expression(col(RECORD))));
        Column[] fields = Arrays.stream(reader.encoder().schema().fieldNames())
                .map(name -> record.getField(name).as(name))
                .toArray(Column[]::new);
        return valid.select(fields).as(Conversion.encoder(reader.type(), reader.encoder(), reader));
    }
}
