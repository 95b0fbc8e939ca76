package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.optional.Everything;
import codecs.proto.EditionOuterClass_EditionCodec;
import codecs.proto.EverythingCodec;
import codecs.proto.OldFile_OldCodec;
import com.google.protobuf.Internal;
import com.google.protobuf.Message;
import io.streamlets.spark.codec.Codec;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of Avro and of Protobuf through a real broker: written by outlets as rows and as objects, read by inlets as both,
 * and by the formats' own libraries.
 */
@ExtendWith(SharedSpark.class)
class EveryTypeTest {
    private static final int RECORDS = 40;
    private static final List<String> SINGLE = List.of("single-rows", "single-objects");
    private static final List<String> BINARY = List.of("binary-rows", "binary-objects");

    private static KafkaRoundTrip kafka;

    @BeforeAll
    static void throughKafkaAndBack(SparkSession spark, @TempDir Path folder) {
        kafka = new KafkaRoundTrip(spark, folder);
        kafka.give(randomRecords(), "records");
        codecs().forEach(codec -> kafka.give(withUnknownFields(randomMessages(codec)), codec.schemaName()));
        kafka.run("write", "write-messages");
        kafka.run("read", "read-messages");
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Test
    void avro() throws Exception {
        List<Everything> records = decoded(randomRecords());
        for (String topic : SINGLE) {
            List<Everything> found = new ArrayList<>();
            for (byte[] value : kafka.values(topic)) {
                found.add(Everything.getDecoder().decode(value));
            }
            assertThat(inOrder(found)).as(topic).isEqualTo(records);
        }
        for (String topic : BINARY) {
            assertThat(inOrder(decoded(kafka.values(topic)))).as(topic).isEqualTo(records);
        }
        for (String topic : Stream.concat(SINGLE.stream(), BINARY.stream()).toList()) {
            assertThat(inOrder(decoded(kafka.stored(topic)))).as(topic).isEqualTo(records);
        }
    }

    private static List<byte[]> randomRecords() {
        RandomData random = new RandomData(4);
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            GenericRecord record = random.record(Everything.getClassSchema());
            record.put("count", i);
            records.add(Avro.bytesOf(record));
        }
        return records;
    }

    private static List<Everything> decoded(List<byte[]> values) {
        return values.stream()
                .map(value -> Avro.specific(Everything.class, value))
                .toList();
    }

    private static List<Everything> inOrder(List<Everything> records) {
        return records.stream()
                .sorted(Comparator.comparing(record -> record.getCount().orElseThrow()))
                .toList();
    }

    static Stream<Codec<? extends Message>> codecs() {
        return Stream.of(EverythingCodec.codec(), OldFile_OldCodec.codec(), EditionOuterClass_EditionCodec.codec());
    }

    /** Byte by byte; objects keep the fields that the message does not know, rows have no place for them. */
    @ParameterizedTest
    @MethodSource("codecs")
    void protobuf(Codec<? extends Message> codec) throws Exception {
        String name = codec.schemaName().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
        List<Message> messages = randomMessages(codec);
        List<byte[]> known = messages.stream().map(Message::toByteArray).toList();
        List<byte[]> all = withUnknownFields(messages);

        assertSame(kafka.values(name + "-rows"), known);
        assertSame(kafka.stored(name + "-rows"), known);
        assertSame(kafka.values(name + "-objects"), all);
        assertSame(kafka.stored(name + "-objects"), all);
        List<Message> parsed = new ArrayList<>();
        for (byte[] value : kafka.values(name + "-rows")) {
            parsed.add(messages.get(0).getParserForType().parseFrom(value));
        }
        assertThat(parsed).containsExactlyInAnyOrderElementsOf(messages);
    }

    private static List<Message> randomMessages(Codec<? extends Message> codec) {
        RandomMessages random = new RandomMessages(4);
        Message type = Internal.getDefaultInstance(codec.type().asSubclass(Message.class));
        return IntStream.range(0, RECORDS).mapToObj(i -> random.message(type)).toList();
    }

    private static List<byte[]> withUnknownFields(List<Message> messages) {
        RandomMessages random = new RandomMessages(4);
        return messages.stream()
                .map(message -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    bytes.writeBytes(message.toByteArray());
                    bytes.writeBytes(random.unknownFields().toByteArray());
                    return bytes.toByteArray();
                })
                .toList();
    }

    private static void assertSame(List<byte[]> values, List<byte[]> expected) {
        assertThat(values.stream().map(ByteBuffer::wrap))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(ByteBuffer::wrap).toList());
    }
}
