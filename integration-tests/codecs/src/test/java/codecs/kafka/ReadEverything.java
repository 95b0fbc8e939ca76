package codecs.kafka;

import codecs.optional.Everything;
import codecs.optional.EverythingCodec;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Stores what it reads, as rows and as objects, in bare binary. */
@Streamlet
public final class ReadEverything {

    @ConfigParameter(key = "folder", description = "Where the records go")
    String folder;

    @Egress("single-rows")
    DataStreamWriter<byte[]> singleRows(@Inlet("single-rows") Dataset<Everything> records) {
        return files().storeRows(records, "single-rows");
    }

    @Egress("single-objects")
    DataStreamWriter<byte[]> singleObjects(@Inlet("single-objects") Dataset<Everything> records) {
        return files().storeObjects(records, "single-objects");
    }

    @Egress("binary-rows")
    DataStreamWriter<byte[]> binaryRows(@Inlet("binary-rows") Dataset<Everything> records) {
        return files().storeRows(records, "binary-rows");
    }

    @Egress("binary-objects")
    DataStreamWriter<byte[]> binaryObjects(@Inlet("binary-objects") Dataset<Everything> records) {
        return files().storeObjects(records, "binary-objects");
    }

    private BareFiles<Everything> files() {
        return new BareFiles<>(EverythingCodec.codec(), folder);
    }
}
