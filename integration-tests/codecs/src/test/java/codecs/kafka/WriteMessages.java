package codecs.kafka;

import codecs.proto.EditionOuterClass.Edition;
import codecs.proto.EditionOuterClass_EditionCodec;
import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import codecs.proto.OldFile.Old;
import codecs.proto.OldFile_OldCodec;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.codec.Codec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Writes messages that files have, as rows and as objects. */
@Streamlet
public final class WriteMessages {

    @ConfigParameter(key = "folder", description = "Where the folders with the files of each message are")
    String folder;

    @Outlet("everything-rows")
    Dataset<Everything> everythingRows(SparkSession session) {
        return files(EverythingCodec.codec()).rows(session);
    }

    @Outlet("everything-objects")
    Dataset<Everything> everythingObjects(SparkSession session) {
        return files(EverythingCodec.codec()).objects(session);
    }

    @Outlet("old-rows")
    Dataset<Old> oldRows(SparkSession session) {
        return files(OldFile_OldCodec.codec()).rows(session);
    }

    @Outlet("old-objects")
    Dataset<Old> oldObjects(SparkSession session) {
        return files(OldFile_OldCodec.codec()).objects(session);
    }

    @Outlet("edition-rows")
    Dataset<Edition> editionRows(SparkSession session) {
        return files(EditionOuterClass_EditionCodec.codec()).rows(session);
    }

    @Outlet("edition-objects")
    Dataset<Edition> editionObjects(SparkSession session) {
        return files(EditionOuterClass_EditionCodec.codec()).objects(session);
    }

    private <T> BareFiles<T> files(Codec<T> codec) {
        return new BareFiles<>(codec, folder + "/" + codec.schemaName());
    }
}
