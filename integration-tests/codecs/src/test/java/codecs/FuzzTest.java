package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.after.ReadingCodec;
import codecs.evolved.EvolvedMain;
import codecs.java.ArraysCodec;
import codecs.java.Category;
import codecs.java.CategoryCodec;
import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import codecs.text.LinkedNodeCodec;
import com.google.protobuf.Internal;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.sun.management.ThreadMXBean;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.codec.BytesCodec;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.WireFormat;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile bytes for every codec, by objects and by rows: each time a value or an {@link InvalidRecordException}, and no more
 * memory than the bytes are worth.
 */
class FuzzTest {
    private static final int SAMPLES = Integer.getInteger("codecs.fuzz", 4);
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** An exception with its stack trace and text, and the objects of a record without a byte. */
    private static final long FREE_BYTES = 96 * 1024;

    /** Items without bytes, of which a record may have 65536. */
    private static final long EMPTY_ITEMS_BYTES = 6 * 1024 * 1024;

    /** A byte of a record may become a reference to an object with members, in a list that has grown. */
    private static final long BYTES_PER_BYTE = 256;

    /** A codec and valid bytes of it. */
    record Target(Codec<?> codec, List<byte[]> samples) {

        /** Records of a codec's Avro schema. */
        static Target ofAvro(Codec<?> codec) {
            return new Target(codec, samples(new Schema.Parser().parse(codec.schemaText())));
        }

        /** Records of another schema than the codec's, by the code that was generated for it and without that. */
        static Stream<Target> ofOlder(Codec<?> codec, Schema older) {
            List<byte[]> samples = samples(older);
            List<WireFormat.Writer> writers = List.of(new WireFormat.Writer("old.out", older.toString()));
            return Stream.of(EvolvedMain.application().readers(), List.<ResolvingReader<?>>of())
                    .map(readers ->
                            new Target(codec.on(new WireFormat(Encoding.BINARY, writers, null, readers)), samples));
        }

        private static List<byte[]> samples(Schema schema) {
            RandomData random = new RandomData(schema.getFullName().hashCode());
            return IntStream.range(0, SAMPLES)
                    .mapToObj(i -> Avro.bytesOf(random.record(schema)))
                    .toList();
        }

        /** Messages of a codec's class. */
        static Target ofProtobuf(Codec<? extends Message> codec) {
            RandomMessages random = new RandomMessages(codec.type().getName().hashCode());
            Message type = Internal.getDefaultInstance(codec.type().asSubclass(Message.class));
            return new Target(
                    codec,
                    IntStream.range(0, SAMPLES)
                            .mapToObj(i -> random.message(type).toByteArray())
                            .toList());
        }

        /** The same records as a topic has them. */
        Target on(Encoding encoding) {
            return framed(codec, encoding, samples);
        }

        private static <T> Target framed(Codec<T> codec, Encoding encoding, List<byte[]> samples) {
            List<WireFormat.Writer> writers =
                    List.of(new WireFormat.Writer("own.out", Objects.requireNonNull(codec.schemaText()), 7));
            Codec<T> framed = codec.on(new WireFormat(encoding, writers));
            return new Target(
                    framed,
                    samples.stream()
                            .map(bytes -> framed.write(codec.read(bytes)))
                            .toList());
        }

        @Override
        public String toString() {
            return codec.toString();
        }
    }

    /** Every codec; a new kind of them joins by a line. */
    static Stream<Target> targets() {
        return Stream.of(
                        AvroCodecsTest.codecs().map(Target::ofAvro),
                        JavaCodecsTest.samples()
                                .map(sample -> new Target(
                                        sample.codec(), sample.bytes().subList(0, SAMPLES))),
                        ProtobufCodecsTest.codecs().map(Target::ofProtobuf),
                        Stream.of(
                                new Target(LinkedNodeCodec.codec(), List.of(new byte[] {2, 0, 4, 2, 6, 2})),
                                new Target(
                                        CategoryCodec.codec(),
                                        List.of(CategoryCodec.write(new Category(
                                                new Category(null, "a", List.of(), null), "b", null, Map.of()))))),
                        Target.ofOlder(ReadingCodec.codec(), codecs.before.Reading.getClassSchema()),
                        Target.ofOlder(LinkedNodeCodec.codec(), RecursiveCodecsTest.OLDER),
                        Stream.of(Encoding.SINGLE_OBJECT, Encoding.CONFLUENT)
                                .map(encoding -> Target.ofAvro(codecs.text.KitchenSinkCodec.codec())
                                        .on(encoding)),
                        Stream.of(new Target(BytesCodec.codec(), List.of(new byte[] {1, 2, 3}))))
                .flatMap(targets -> targets);
    }

    @ParameterizedTest
    @MethodSource("targets")
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void hostileBytes(Target target) {
        Random random = new Random(602);
        Outcomes outcomes = new Outcomes(target.codec());
        // What a class loads and a thread keeps the first time is not the record's.
        target.samples().forEach(sample -> mutations(sample, random).limit(20).forEach(outcomes::warmUp));
        target.samples().forEach(outcomes::tell);
        assertThat(outcomes.read).isPositive();
        target.samples().forEach(sample -> mutations(sample, random).forEach(outcomes::tell));
        blobs().forEach(outcomes::tell);
        if (target.codec() != BytesCodec.codec()) {
            assertThat(outcomes.invalid).isPositive();
        }
    }

    /** As many blocks of an array, and as many parts of one message, as there is room for. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void manyParts() {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        array.writeBytes(new byte[] {0, 0, 0, 2}); // the fourth field is one of ints
        for (int i = 0; i < 100_000; i++) {
            array.writeBytes(new byte[] {2, (byte) (i & 0x7f)});
        }
        array.writeBytes(new byte[12]);
        Outcomes blocks = new Outcomes(ArraysCodec.codec());
        blocks.tell(array.toByteArray());
        assertThat(blocks.read).isEqualTo(2);

        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (int i = 0; i < 20_000; i++) {
            Value value = Value.newBuilder().setBoolValue(true).build();
            message.writeBytes(Everything.newBuilder()
                    .setAStruct(Struct.newBuilder().putFields("k" + i, value))
                    .build()
                    .toByteArray());
        }
        Outcomes parts = new Outcomes(EverythingCodec.codec());
        parts.tell(message.toByteArray());
        assertThat(parts.read).isEqualTo(2);
    }

    private static Stream<byte[]> mutations(byte[] sample, Random random) {
        return Stream.of(
                        IntStream.range(0, sample.length).mapToObj(length -> Arrays.copyOf(sample, length)),
                        Stream.of(replaced(sample, sample.length, 0, 0), replaced(sample, sample.length, 0, 255)),
                        IntStream.range(0, 40).mapToObj(i -> flipped(sample, random)),
                        IntStream.range(0, 40).mapToObj(i -> attacked(sample, random)))
                .flatMap(mutations -> mutations);
    }

    private static byte[] flipped(byte[] sample, Random random) {
        byte[] flipped = sample.clone();
        for (int i = 0; i <= random.nextInt(3) && sample.length > 0; i++) {
            flipped[random.nextInt(sample.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static final List<String> ATTACKS = List.of(
            "ffffffffffffffffffffff", // a varint without end
            "feffffff0f", // the greatest int, as a length or count
            "ffffffff0f", // the least
            "feffffffffffffffff01", // the greatest long
            "ffffffffffffffffff01", // the least
            "01", // -1
            "808008", // 65536
            "8080808008", // more than there can be
            "c080", // a NUL that is not the shortest form
            "eda080", // half a surrogate pair
            "f4908080", // beyond Unicode
            "ff",
            "80");

    private static byte[] attacked(byte[] sample, Random random) {
        byte[] attack = HexFormat.of().parseHex(ATTACKS.get(random.nextInt(ATTACKS.size())));
        int at = random.nextInt(sample.length + 1);
        return replaced(sample, at, random.nextBoolean() ? attack.length : 0, attack);
    }

    private static byte[] replaced(byte[] sample, int at, int length, int value) {
        return replaced(sample, at, length, new byte[] {(byte) value});
    }

    private static byte[] replaced(byte[] sample, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sample, 0, at);
        out.writeBytes(by);
        int rest = Math.min(sample.length, at + length);
        out.write(sample, rest, sample.length - rest);
        return out.toByteArray();
    }

    /** Long runs of one byte, which nest as deeply as a schema lets them. */
    private static Stream<byte[]> blobs() {
        return Stream.of(0, 1, 2, 4, 0x0a, 0x12, 0x13, 0x7f, 0x80, 0xfe, 0xff).map(value -> {
            byte[] blob = new byte[64 * 1024];
            Arrays.fill(blob, (byte) (int) value);
            return blob;
        });
    }

    private static final class Outcomes {
        private final Codec<?> codec;
        private int read;
        private int invalid;

        private Outcomes(Codec<?> codec) {
            this.codec = codec;
        }

        void warmUp(byte[] bytes) {
            isRead(bytes, false);
            isRead(bytes, true);
        }

        void tell(byte[] bytes) {
            boolean asObject = tell(bytes, false);
            boolean asRow = tell(bytes, true);
            // Protobuf's objects hold what rows have no place for.
            if (!Message.class.isAssignableFrom(codec.type())) {
                assertThat(asRow).as(() -> "as a row as well: " + hex(bytes)).isEqualTo(asObject);
            }
        }

        private boolean tell(byte[] bytes, boolean asRow) {
            long before = MEMORY.getCurrentThreadAllocatedBytes();
            boolean isRead = isRead(bytes, asRow);
            long allocated = MEMORY.getCurrentThreadAllocatedBytes() - before;
            long most = (hasEmptyItems() ? EMPTY_ITEMS_BYTES : FREE_BYTES) + BYTES_PER_BYTE * bytes.length;
            // The JVM loads classes now and then; what a record costs, it costs each time.
            for (int i = 0; i < 3 && allocated > most; i++) {
                allocated = Math.min(allocated, allocated(bytes, asRow));
            }
            long told = allocated;
            invalid += isRead ? 0 : 1;
            read += isRead ? 1 : 0;
            assertThat(allocated)
                    .withFailMessage(() -> told + " bytes were allocated for " + (asRow ? "a row" : "an object")
                            + " of " + bytes.length + ": " + hex(bytes))
                    .isLessThanOrEqualTo(most);
            return isRead;
        }

        private static String hex(byte[] bytes) {
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 200));
        }

        private long allocated(byte[] bytes, boolean asRow) {
            long before = MEMORY.getCurrentThreadAllocatedBytes();
            isRead(bytes, asRow);
            return MEMORY.getCurrentThreadAllocatedBytes() - before;
        }

        private boolean hasEmptyItems() {
            return codec.type().getSimpleName().equals("EmptyRecordValues");
        }

        private boolean isRead(byte[] bytes, boolean asRow) {
            try {
                assertThat(asRow ? codec.rowOf(bytes) : codec.read(bytes)).isNotNull();
                return true;
            } catch (InvalidRecordException expected) {
                return false;
            }
        }
    }
}
