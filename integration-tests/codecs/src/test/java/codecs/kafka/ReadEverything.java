package codecs.kafka;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import codecs.optional.Everything;
import codecs.optional.EverythingCodec;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Stores what it reads, as rows and as objects, in bare binary. */
@Streamlet
public final class ReadEverything {

    @ConfigParameter(key = "folder", description = "Where the records go")
    String folder;

    @Egress("single-rows")
    DataStreamWriter<byte[]> singleRows(@Inlet("single-rows") Dataset<Everything> records) {
        return rows(records, "single-rows");
    }

    @Egress("single-objects")
    DataStreamWriter<byte[]> singleObjects(@Inlet("single-objects") Dataset<Everything> records) {
        return objects(records, "single-objects");
    }

    @Egress("binary-rows")
    DataStreamWriter<byte[]> binaryRows(@Inlet("binary-rows") Dataset<Everything> records) {
        return rows(records, "binary-rows");
    }

    @Egress("binary-objects")
    DataStreamWriter<byte[]> binaryObjects(@Inlet("binary-objects") Dataset<Everything> records) {
        return objects(records, "binary-objects");
    }

    private DataStreamWriter<byte[]> rows(Dataset<Everything> records, String name) {
        return store(
                records.select(EverythingCodec.toBytes(struct(col("*"))).as("value"))
                        .as(Encoders.BINARY()),
                name);
    }

    private DataStreamWriter<byte[]> objects(Dataset<Everything> records, String name) {
        return store(records.map((MapFunction<Everything, byte[]>) EverythingCodec::write, Encoders.BINARY()), name);
    }

    private DataStreamWriter<byte[]> store(Dataset<byte[]> records, String name) {
        return records.writeStream().format("parquet").option("path", folder + "/" + name);
    }
}
