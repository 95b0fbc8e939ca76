package codecs;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UnknownFieldSet;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which field the problem of a message that cannot be read names. */
class InvalidMessagesTest {
    private static final Codec<Everything> CODEC = EverythingCodec.codec();
    private static final ByteString NO_TEXT = ByteString.copyFrom(new byte[] {'a', (byte) 0xff});

    @Test
    void aFieldThatIsCutOff() throws IOException {
        byte[] before = Everything.newBuilder().setADouble(1.5).build().toByteArray();
        for (Everything one : List.of(
                Everything.newBuilder().setAFloat(2.5f).build(),
                Everything.newBuilder().setAInt64(-1).build(),
                Everything.newBuilder()
                        .setABytes(ByteString.copyFromUtf8("four"))
                        .build(),
                Everything.newBuilder().addRepInt32(70_000).addRepInt32(1).build(),
                Everything.newBuilder().addRepString("text").build(),
                Everything.newBuilder()
                        .putMapInt32(7, ByteString.copyFromUtf8("x"))
                        .build(),
                Everything.newBuilder()
                        .setATimestamp(Timestamp.newBuilder().setSeconds(70_000))
                        .build())) {
            String field = one.getAllFields().keySet().iterator().next().getName();
            byte[] bytes = joined(before, one.toByteArray());
            for (int length = bytes.length - 1; length > before.length + 2; length--) {
                assertFault(Arrays.copyOf(bytes, length), "Everything." + field + (isRepeated(one) ? "[]" : ""));
            }
        }
    }

    @Test
    void aTextThatIsNone() throws IOException {
        assertFault(field(Everything.A_STRING_FIELD_NUMBER, NO_TEXT), "Everything.a_string");
        assertFault(field(Everything.REP_STRING_FIELD_NUMBER, NO_TEXT), "Everything.rep_string[]");
        assertFault(
                field(Everything.MAP_STRING_FIELD_NUMBER, ByteString.copyFrom(field(1, NO_TEXT))),
                "Everything.map_string[]");
    }

    @Test
    void aFieldOfAMessageWithin() throws IOException {
        byte[] place = field(Everything.Place.NAME_FIELD_NUMBER, NO_TEXT);
        assertFault(field(Everything.A_PLACE_FIELD_NUMBER, ByteString.copyFrom(place)), "Place.name");
        byte[] cutOff = Arrays.copyOf(place, place.length - 1);
        assertFault(field(Everything.A_PLACE_FIELD_NUMBER, ByteString.copyFrom(cutOff)), "Place.name");
    }

    @Test
    void aNumberWithoutEnd() {
        byte[] bytes = new byte[13];
        Arrays.fill(bytes, (byte) 0xff);
        bytes[0] = Everything.A_INT32_FIELD_NUMBER << 3;
        assertFault(bytes, "Everything.a_int32");
    }

    @Test
    void whatIsInNoFieldOfTheMessage() throws IOException {
        byte[] unknown = UnknownFieldSet.newBuilder()
                .addField(
                        5000,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(ByteString.copyFromUtf8("text"))
                                .build())
                .build()
                .toByteArray();
        assertNoField(Arrays.copyOf(unknown, unknown.length - 1));
        assertNoField(new byte[] {7});
        assertNoField(joined(Everything.newBuilder().setADouble(1.5).build().toByteArray(), new byte[] {7}));
    }

    private static boolean isRepeated(Everything one) {
        return one.getAllFields().keySet().iterator().next().isRepeated();
    }

    private static byte[] field(int number, ByteString value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.writeBytes(number, value);
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(one);
        bytes.write(other);
        return bytes.toByteArray();
    }

    /** As an object and as a row. */
    private static void assertFault(byte[] bytes, String field) {
        for (ThrowingCallable read : reads(bytes)) {
            assertThatExceptionOfType(InvalidRecordException.class)
                    .isThrownBy(read)
                    .withMessageContaining(" of " + bytes.length + ", in '" + field + "'\n");
        }
    }

    private static void assertNoField(byte[] bytes) {
        for (ThrowingCallable read : reads(bytes)) {
            assertThatExceptionOfType(InvalidRecordException.class)
                    .isThrownBy(read)
                    .withMessageContaining(" of " + bytes.length + "\n");
        }
    }

    private static List<ThrowingCallable> reads(byte[] bytes) {
        return List.of(() -> CODEC.read(bytes), () -> CODEC.rowOf(bytes));
    }
}
