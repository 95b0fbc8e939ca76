package codecs.kafka;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;

/**
 * Files with records in bare binary: where an application takes them from, and where it stores them.
 *
 * @param folder the folder, with one in it for each topic where records are stored
 */
record BareFiles<T>(Codec<T> codec, String folder) {

    /** The records, read as rows. */
    Dataset<T> rows(SparkSession session) {
        return bytes(session)
                .select(CodecColumns.fromBytes(codec, col("value")).as("record"))
                .select("record.*")
                .as(codec.encoder());
    }

    /** The records, read as objects. */
    Dataset<T> objects(SparkSession session) {
        Codec<T> reader = codec;
        return bytes(session).map((MapFunction<byte[], T>) reader::read, codec.encoder());
    }

    private Dataset<byte[]> bytes(SparkSession session) {
        return session.readStream().schema("value BINARY").parquet(folder).as(Encoders.BINARY());
    }

    /** Stores the records, written as rows. */
    DataStreamWriter<byte[]> storeRows(Dataset<T> records, String topic) {
        return store(
                records.select(CodecColumns.toBytes(codec, struct(col("*"))).as("value"))
                        .as(Encoders.BINARY()),
                topic);
    }

    /** Stores the records, written as objects. */
    DataStreamWriter<byte[]> storeObjects(Dataset<T> records, String topic) {
        Codec<T> writer = codec;
        return store(records.map((MapFunction<T, byte[]>) writer::write, Encoders.BINARY()), topic);
    }

    private DataStreamWriter<byte[]> store(Dataset<byte[]> records, String topic) {
        return records.writeStream().format("parquet").option("path", folder + "/" + topic);
    }
}
