package codecs.kafka;

import codecs.proto.EditionOuterClass.Edition;
import codecs.proto.EditionOuterClass_EditionCodec;
import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import codecs.proto.OldFile.Old;
import codecs.proto.OldFile_OldCodec;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.codec.Codec;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

/** Stores the messages that it reads, as rows and as objects. */
@Streamlet
public final class ReadMessages {

    @ConfigParameter(key = "folder", description = "Where the messages go")
    String folder;

    @Egress("everything-rows")
    DataStreamWriter<byte[]> everythingRows(@Inlet("everything-rows") Dataset<Everything> messages) {
        return files(EverythingCodec.codec()).storeRows(messages, "everything-rows");
    }

    @Egress("everything-objects")
    DataStreamWriter<byte[]> everythingObjects(@Inlet("everything-objects") Dataset<Everything> messages) {
        return files(EverythingCodec.codec()).storeObjects(messages, "everything-objects");
    }

    @Egress("old-rows")
    DataStreamWriter<byte[]> oldRows(@Inlet("old-rows") Dataset<Old> messages) {
        return files(OldFile_OldCodec.codec()).storeRows(messages, "old-rows");
    }

    @Egress("old-objects")
    DataStreamWriter<byte[]> oldObjects(@Inlet("old-objects") Dataset<Old> messages) {
        return files(OldFile_OldCodec.codec()).storeObjects(messages, "old-objects");
    }

    @Egress("edition-rows")
    DataStreamWriter<byte[]> editionRows(@Inlet("edition-rows") Dataset<Edition> messages) {
        return files(EditionOuterClass_EditionCodec.codec()).storeRows(messages, "edition-rows");
    }

    @Egress("edition-objects")
    DataStreamWriter<byte[]> editionObjects(@Inlet("edition-objects") Dataset<Edition> messages) {
        return files(EditionOuterClass_EditionCodec.codec()).storeObjects(messages, "edition-objects");
    }

    private <T> BareFiles<T> files(Codec<T> codec) {
        return new BareFiles<>(codec, folder);
    }
}
