package io.streamlets.spark.kafka;

import static org.apache.spark.sql.functions.col;

import io.streamlets.spark.catalyst.RecordBytes;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.Codec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a Kafka record is: the value is what the codec writes, the key is the text of a field.
 *
 * <p>The one place between Kafka's columns and a codec, which is that of the topic: {@link Codec#on}.
 */
final class RecordFormat {

    private RecordFormat() {}

    /** The records in the {@code value} column of Spark's Kafka source. */
    static <T> Dataset<T> read(Dataset<Row> kafka, Codec<T> codec) {
        return RecordRows.of(kafka, col(RecordBytes.VALUE), codec);
    }

    /**
     * The columns of Spark's Kafka sink for records.
     *
     * @param keyField the field whose text is the key, null where the field is; null for records without a key
     */
    static Dataset<Row> write(Dataset<?> records, Codec<?> codec, @Nullable String keyField) {
        return RecordBytes.of(records, codec, keyField);
    }
}
