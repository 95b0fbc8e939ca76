package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.RandomProtos.Compiled;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.spark.codec.Codec;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codecs of random messages, compared with protobuf-java: {@code -Dcodecs.seed}, {@code -Dcodecs.protos} and
 * {@code -Dcodecs.values} make others and more.
 */
@ExtendWith(SharedSpark.class)
class RandomProtosTest {
    private static final int VALUES = Integer.getInteger("codecs.values", 200);

    /** Of how many types datasets are made, which take longer. */
    private static final int DATASETS = 2;

    /** How many other versions of each file write for it. */
    private static final int WRITERS = Integer.getInteger("codecs.writers", 12);

    private static List<Compiled<?>> all;

    @BeforeAll
    static void compile(@TempDir Path sources) throws Exception {
        all = RandomProtos.compile(sources);
    }

    private interface Check<T extends Message> {
        void accept(Compiled<T> compiled, T message) throws Exception;
    }

    /** Runs a check on random messages of all types. */
    private static <T extends Message> void check(Check<T> check) {
        for (Compiled<?> each : all) {
            @SuppressWarnings("unchecked")
            Compiled<T> compiled = (Compiled<T>) each;
            for (T message : messages(compiled, VALUES)) {
                try {
                    check.accept(compiled, message);
                } catch (Exception | AssertionError e) {
                    throw new AssertionError(compiled + "\nmessage " + message, e);
                }
            }
        }
    }

    private static <T extends Message> List<T> messages(Compiled<T> compiled, int count) {
        RandomMessages random = new RandomMessages(RandomProtos.SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> compiled.codec().type().cast(random.message(compiled.type())))
                .toList();
    }

    private static Object plain(InternalRow row, Codec<?> codec) {
        return PlainValue.of(row, codec.schema());
    }

    @Test
    void objectsAreThoseOfProtobuf() {
        RandomMessages random = new RandomMessages(RandomProtos.SEED);
        check((compiled, message) -> {
            byte[] bytes = joined(message.toByteArray(), random.unknownFields());

            Message read = compiled.codec().read(bytes);

            assertThat(read).isEqualTo(compiled.type().getParserForType().parseFrom(bytes));
            assertThat(writtenBy(compiled, read)).isEqualTo(read.toByteArray()).isEqualTo(bytes);
        });
    }

    private static <T extends Message> byte[] writtenBy(Compiled<T> compiled, Message message) {
        return compiled.codec().write(compiled.codec().type().cast(message));
    }

    @Test
    void rowsAreThoseOfReflection() {
        RandomMessages random = new RandomMessages(RandomProtos.SEED);
        check((compiled, message) -> {
            byte[] bytes = joined(message.toByteArray(), random.unknownFields());

            InternalRow row = compiled.codec().rowOf(bytes);

            DynamicMessage dynamic = DynamicMessage.parseFrom(message.getDescriptorForType(), bytes);
            assertThat(plain(row, compiled.codec()))
                    .isEqualTo(MessageRow.of(message))
                    .isEqualTo(MessageRow.of(dynamic));
            assertThat(compiled.codec().bytesOf(row)).isEqualTo(message.toByteArray());
        });
    }

    /** In any order, packed or not, and twice. */
    @Test
    void bytesOfOtherWritersAreReadAsProtobufReadsThem() {
        Random random = new Random(RandomProtos.SEED);
        check((compiled, message) -> {
            byte[] bytes = OtherWriter.bytesOf(message, random);
            assertSameAsParsed(compiled, bytes);
            assertSameAsParsed(compiled, joined(bytes, message.getUnknownFields(), message.toByteArray()));
        });
    }

    private static void assertSameAsParsed(Compiled<?> compiled, byte[] bytes) throws Exception {
        Message parsed = compiled.type().getParserForType().parseFrom(bytes);

        assertThat(compiled.codec().read(bytes)).isEqualTo(parsed);
        InternalRow row = compiled.codec().rowOf(bytes);
        assertThat(plain(row, compiled.codec())).isEqualTo(MessageRow.of(parsed));
        Message written =
                compiled.type().getParserForType().parseFrom(compiled.codec().bytesOf(row));
        assertThat(MessageRow.of(written)).isEqualTo(MessageRow.of(parsed));
    }

    /** What the verifier accepts is read as Protobuf's own parser reads it; so is all else that both can read. */
    @Test
    void otherVersionsAreReadAsProtobufReadsThem() throws Exception {
        int accepted = 0;
        int refused = 0;
        for (Compiled<?> compiled : all) {
            Random random = new Random(RandomProtos.SEED);
            for (int i = 0; i < WRITERS; i++) {
                Descriptor writer = compiled.version(random);
                if (writer == null) {
                    continue;
                }
                boolean isAccepted = SchemaComparison.differences(
                                writer, compiled.type().getDescriptorForType())
                        .isEmpty();
                accepted += isAccepted ? 1 : 0;
                refused += isAccepted ? 0 : 1;
                RandomMessages messages = new RandomMessages(RandomProtos.SEED + i);
                for (int n = 0; n < VALUES / 6; n++) {
                    Message written = messages.message(DynamicMessage.getDefaultInstance(writer));
                    try {
                        checkVersion(compiled, written.toByteArray(), isAccepted);
                    } catch (Exception | AssertionError e) {
                        throw new AssertionError(
                                compiled + "\naccepted: " + isAccepted + ", writer\n"
                                        + ProtoSource.of(writer.getFile().toProto()) + "\nmessage " + written,
                                e);
                    }
                }
            }
        }
        assertThat(accepted).isGreaterThan(all.size() * WRITERS / 10);
        assertThat(refused).isGreaterThan(all.size() * WRITERS / 10);
    }

    private static void checkVersion(Compiled<?> compiled, byte[] bytes, boolean isAccepted) throws Exception {
        try {
            compiled.codec().rowOf(bytes);
        } catch (RuntimeException invalid) {
            if (isAccepted) {
                throw invalid;
            }
            return;
        }
        assertSameAsParsed(compiled, bytes);
    }

    @Test
    void encodersHoldThem() {
        for (Compiled<?> compiled : all) {
            checkEncoder(compiled);
        }
    }

    private static <T extends Message> void checkEncoder(Compiled<T> compiled) {
        PlanEncoder<T> encoder = new PlanEncoder<>(compiled.codec().encoder());
        for (T message : messages(compiled, VALUES)) {
            InternalRow row = encoder.row(message);
            assertThat(plain(row, compiled.codec())).as("%s", compiled).isEqualTo(MessageRow.of(message));
            assertThat(encoder.object(row)).as("%s", compiled).isEqualTo(message);
        }
    }

    @Test
    void datasetsHoldThem(SparkSession spark) {
        for (Compiled<?> compiled : all.subList(0, Math.min(DATASETS, all.size()))) {
            checkDataset(compiled, spark);
        }
    }

    private static <T extends Message> void checkDataset(Compiled<T> compiled, SparkSession spark) {
        List<T> messages = messages(compiled, VALUES);
        Codec<T> codec = compiled.codec();

        Dataset<T> mapped = spark.createDataset(messages, codec.encoder())
                .map((MapFunction<T, T>) message -> message, codec.encoder());

        assertThat(mapped.collectAsList()).as("%s", compiled).isEqualTo(messages);
    }

    private static byte[] joined(byte[] bytes, UnknownFieldSet fields, byte[]... more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes);
        all.writeBytes(fields.toByteArray());
        for (byte[] each : more) {
            all.writeBytes(each);
        }
        return all.toByteArray();
    }
}
