package io.streamlets.spark.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Bytes that lie: each is refused where it lies, and nothing is allocated for it. */
final class AvroReaderTest {

    @Test
    void aLengthBeyondTheRecord() {
        byte[] lie = written(out -> out.writeLong(Integer.MAX_VALUE));
        refuses(
                lie,
                AvroReader::readString,
                "a string of 2147483647 bytes exceeds the 0 bytes that are left, at byte 0");
        refuses(lie, AvroReader::readUtf8, "a string of 2147483647 bytes exceeds the 0 bytes that are left, at byte 0");
        refuses(lie, AvroReader::readBytes, "bytes of 2147483647 bytes exceeds the 0 bytes that are left, at byte 0");
    }

    @Test
    void aNegativeLength() {
        byte[] lie = written(out -> out.writeLong(-1));
        refuses(lie, AvroReader::readString, "a string of -1 bytes exceeds the 0 bytes that are left, at byte 0");
    }

    @Test
    void aVarintWithoutEnd() {
        byte[] endless = new byte[20];
        Arrays.fill(endless, (byte) 0xff);
        refuses(endless, AvroReader::readInt, "an int is longer than 32 bits, at byte 0");
        refuses(endless, AvroReader::readLong, "a long is longer than 64 bits, at byte 0");
    }

    @Test
    void aVarintThatIsCut() {
        refuses(new byte[] {(byte) 0x80}, AvroReader::readInt, "the record ends within an int, at byte 1");
    }

    @Test
    void aCountBeyondTheRecord() {
        byte[] lie = written(out -> out.writeLong(1_000_000_000));
        refuses(lie, in -> in.readBlock(1), "a block of 1000000000 items exceeds the 0 bytes that are left, at byte 0");
        byte[] three = written(out -> {
            out.writeLong(3);
            out.writeDouble(1);
            out.writeDouble(2);
        });
        refuses(three, in -> in.readBlock(8), "a block of 3 items exceeds the 16 bytes that are left, at byte 0");
    }

    @Test
    void theLargestNegativeCount() {
        byte[] lie = written(out -> {
            out.writeLong(Long.MIN_VALUE);
            out.writeLong(0);
        });
        refuses(
                lie,
                in -> in.readBlock(1),
                "a block of 9223372036854775808 items exceeds the 0 bytes that are left, at byte 0");
    }

    @Test
    void aNegativeCountIsABlockWithItsSize() {
        AvroReader in = new AvroReader(written(out -> {
            out.writeLong(-2);
            out.writeLong(2);
            out.writeBoolean(true);
            out.writeBoolean(false);
        }));
        assertThat(in.readBlock(1)).isEqualTo(2);
        assertThat(in.readBoolean()).isTrue();
    }

    @Test
    void itemsWithoutBytesAreLimitedOverTheWholeRecord() {
        AvroReader in = new AvroReader(written(out -> {
            out.writeLong(AvroReader.MAX_EMPTY_ITEMS);
            out.writeLong(1);
        }));
        assertThat(in.readBlock(0)).isEqualTo(65_536);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> in.readBlock(0))
                .withMessage("more than 65536 items have no bytes, at byte 3");
    }

    @Test
    void aBranchThatTheUnionDoesNotHave() {
        refuses(
                written(out -> out.writeInt(2)),
                in -> in.readNull(0),
                "a union has no alternative 2, only 2, at byte 0");
        refuses(
                written(out -> out.writeInt(-1)),
                in -> in.readNull(0),
                "a union has no alternative -1, only 2, at byte 0");
    }

    @Test
    void aBooleanThatIsNone() {
        refuses(new byte[] {2}, AvroReader::readBoolean, "a boolean is 2, at byte 0");
    }

    @Test
    void textThatIsNotUtf8() {
        byte[] text = {4, (byte) 0xc3, (byte) 0x28};
        refuses(text, AvroReader::readString, "a string is not UTF-8, at byte 1");
        refuses(text, AvroReader::readUtf8, "a string is not UTF-8, at byte 1");
    }

    @Test
    void theReplacementCharacterIsTextLikeAnyOther() {
        byte[] text = written(out -> out.writeString("a\uFFFD"));
        assertThat(new AvroReader(text).readString()).isEqualTo("a\uFFFD");
        assertThat(new AvroReader(text).readUtf8()).hasToString("a\uFFFD");
    }

    private static byte[] written(Consumer<AvroWriter> values) {
        AvroWriter out = new AvroWriter();
        values.accept(out);
        return out.take();
    }

    private static void refuses(byte[] bytes, Function<AvroReader, Object> read, String message) {
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> read.apply(new AvroReader(bytes)))
                .withMessage(message);
    }
}
