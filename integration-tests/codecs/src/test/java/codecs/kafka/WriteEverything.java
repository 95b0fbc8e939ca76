package codecs.kafka;

import static org.apache.spark.sql.functions.col;

import codecs.optional.Everything;
import codecs.optional.EverythingCodec;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Writes records that files have in bare binary, as rows and as objects. */
@Streamlet
public final class WriteEverything {

    @ConfigParameter(key = "folder", description = "Where the files are")
    String folder;

    @Outlet("single-rows")
    Dataset<Everything> singleRows(SparkSession session) {
        return rows(session);
    }

    @Outlet("single-objects")
    Dataset<Everything> singleObjects(SparkSession session) {
        return objects(session);
    }

    @Outlet("binary-rows")
    Dataset<Everything> binaryRows(SparkSession session) {
        return rows(session);
    }

    @Outlet("binary-objects")
    Dataset<Everything> binaryObjects(SparkSession session) {
        return objects(session);
    }

    private Dataset<Everything> rows(SparkSession session) {
        return session.readStream()
                .schema("value BINARY")
                .parquet(folder)
                .select(EverythingCodec.fromBytes(col("value")).as("record"))
                .select("record.*")
                .as(EverythingCodec.encoder());
    }

    private Dataset<Everything> objects(SparkSession session) {
        return rows(session).map((MapFunction<Everything, Everything>) each -> each, EverythingCodec.encoder());
    }
}
