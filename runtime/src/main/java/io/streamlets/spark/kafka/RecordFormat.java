package io.streamlets.spark.kafka;

import static org.apache.spark.sql.functions.col;

import io.streamlets.spark.catalyst.RecordBytes;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.Codec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a Kafka record are: the value is bare binary as the codec writes it, the key is the text of a field.
 *
 * <p>The one place between a topic's bytes and a codec. A wire format with a header before the record, such as those of
 * schema registries, is another implementation of these two methods.
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
