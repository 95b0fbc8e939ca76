package codecs.kafka;

import codecs.optional.Everything;
import codecs.optional.EverythingCodec;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Writes records that files have in bare binary, as rows and as objects. */
@Streamlet
public final class WriteEverything {

    @ConfigParameter(key = "folder", description = "Where the files are")
    String folder;

    @Outlet("single-rows")
    Dataset<Everything> singleRows(SparkSession session) {
        return files().rows(session);
    }

    @Outlet("single-objects")
    Dataset<Everything> singleObjects(SparkSession session) {
        return files().objects(session);
    }

    @Outlet("binary-rows")
    Dataset<Everything> binaryRows(SparkSession session) {
        return files().rows(session);
    }

    @Outlet("binary-objects")
    Dataset<Everything> binaryObjects(SparkSession session) {
        return files().objects(session);
    }

    private BareFiles<Everything> files() {
        return new BareFiles<>(EverythingCodec.codec(), folder);
    }
}
