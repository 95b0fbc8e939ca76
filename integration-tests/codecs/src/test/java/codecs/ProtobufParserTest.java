package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import codecs.proto.OldFile;
import codecs.proto.OldFile_OldCodec;
import com.google.protobuf.RuntimeVersion;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Bytes that message classes read in a way of their own, or fail on. */
class ProtobufParserTest {

    /** An entry of {@code map_place} whose value stands twice, with a number in it that the enum does not name. */
    private static final byte[] MERGED_UNKNOWN_ENUM = HexFormat.of().parseHex("e204081202280712022807");

    /** Protobuf 4.33 has mended its parser. */
    @Test
    void anUnknownEnumThatIsMergedIsInvalidWhereTheParserFails() throws Exception {
        if (RuntimeVersion.OSS_MINOR >= 33) {
            assertThat(EverythingCodec.read(MERGED_UNKNOWN_ENUM)).isEqualTo(Everything.parseFrom(MERGED_UNKNOWN_ENUM));
            return;
        }
        assertThatThrownBy(() -> Everything.parseFrom(MERGED_UNKNOWN_ENUM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EverythingCodec.read(MERGED_UNKNOWN_ENUM))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("the message's own parser fails: Can't get the number of an unknown enum value.");
        assertThat(EverythingCodec.codec().rowOf(MERGED_UNKNOWN_ENUM)).isNotNull();
    }

    /** Two entries of one key, the first of which has no {@code name}. */
    @Test
    void whatIsReplacedInAMapNeedNotBeComplete() {
        byte[] bytes = HexFormat.of().parseHex("9a03050a016b1200" + "9a03080a016b12030a016e" + "e80201" + "f00201");
        Codec<OldFile.Old> codec = OldFile_OldCodec.codec();

        OldFile.Old message = codec.read(bytes);

        assertThat(message.getMapPartOrThrow("k").getName()).isEqualTo("n");
        assertThat(PlainValue.of(codec.rowOf(bytes), codec.schema())).isEqualTo(MessageRow.of(message));
    }
}
