package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import io.streamlets.spark.codec.InvalidRecordException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Bytes on which the parsers of message classes fail in ways of their own. */
class ProtobufParserTest {

    /** An entry of {@code map_place} whose value stands twice, with a number in it that the enum does not name. */
    private static final byte[] MERGED_UNKNOWN_ENUM = HexFormat.of().parseHex("e204081202280712022807");

    @Test
    void anUnknownEnumThatIsMergedIsInvalidWhereTheParserFails() {
        assertThatThrownBy(() -> Everything.parseFrom(MERGED_UNKNOWN_ENUM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EverythingCodec.read(MERGED_UNKNOWN_ENUM))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("the message's own parser fails: Can't get the number of an unknown enum value.");
        assertThat(EverythingCodec.codec().rowOf(MERGED_UNKNOWN_ENUM)).isNotNull();
    }
}
