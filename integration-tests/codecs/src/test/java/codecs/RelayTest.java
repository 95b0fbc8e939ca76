package codecs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import codecs.java.Address;
import codecs.java.AddressCodec;
import codecs.kafka.RelaysMain;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.record.DeadLetterHeaders;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Keys, headers, tombstones and bytes through a broker, and what the annotation of an inlet and a configuration say of invalid records. */
@ExtendWith(SharedSpark.class)
class RelayTest {
    private static final byte[] GOOD = AddressCodec.write(new Address("street", 7));

    @TempDir
    Path folder;

    @Test
    void recordsWithAllThatKafkaKnows(SparkSession spark) throws Exception {
        assertThat(spark.sparkContext().isStopped()).isFalse();
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka")).start()) {
            create(kafka, "words", "raw");
            send(
                    kafka,
                    record("words", bytes("key"), GOOD),
                    with(record("words", null, GOOD), "h", "1", "h", "2", "none", null),
                    record("words", bytes("gone"), null),
                    with(record("words", bytes("bad"), new byte[] {1}), "h", "3"),
                    record("raw", null, new byte[] {5}),
                    with(record("raw", new byte[] {0, -1}, bytes("two")), "h", null));

            run(kafka);

            assertThat(read(kafka, "relayed"))
                    .containsExactlyInAnyOrder(
                            "key: single [from=words@0]",
                            "null: single [h=1, h=2, none=null, from=words@1]",
                            "gone: null [from=words@2]");
            assertThat(read(kafka, "copied")).containsExactlyInAnyOrder("null: 05 []", "null: 74776f []");
            assertThat(read(kafka, "rewritten")).containsExactlyInAnyOrder("null: 05 []", "00ff: 74776f [h=null]");
            assertThat(read(kafka, "partitioned"))
                    .containsExactlyInAnyOrder("null: 0002 []", "lang: 02086c616e6706 []");
            List<ConsumerRecord<byte[], byte[]>> letters = records(kafka, "rejects");
            assertThat(letters).singleElement().satisfies(letter -> {
                assertThat(letter.key()).isEqualTo(bytes("bad"));
                assertThat(letter.value()).containsExactly(1);
                Map<String, String> headers = Map.of(
                        "h",
                        "3",
                        DeadLetterHeaders.TOPIC,
                        "words",
                        DeadLetterHeaders.PARTITION,
                        "0",
                        DeadLetterHeaders.OFFSET,
                        "3",
                        DeadLetterHeaders.STREAMLET,
                        "relay",
                        DeadLetterHeaders.INLET,
                        "words",
                        DeadLetterHeaders.SCHEMA,
                        "codecs.java.Address",
                        DeadLetterHeaders.FINGERPRINT,
                        AddressCodec.codec().fingerprint(),
                        DeadLetterHeaders.EXCEPTION,
                        InvalidRecordException.class.getName());
                headers.forEach((name, value) -> assertThat(
                                new String(letter.headers().lastHeader(name).value(), UTF_8))
                        .as(name)
                        .isEqualTo(value));
            });

            send(kafka, record("words", bytes("bad"), new byte[] {2}), record("words", bytes("last"), GOOD));
            run(kafka, "app.streamlets.relay.inlets.words.on-invalid=skip");

            assertThat(records(kafka, "rejects")).as("no letter more").hasSize(1);
            assertThat(read(kafka, "relayed")).hasSize(4).contains("last: single [from=words@5]");
        }
    }

    private void run(EmbeddedKafka kafka, String... settings) {
        String[] all = {
            "run",
            "--storage",
            folder.resolve("storage").toString(),
            "app.runtimes.spark.config.spark.master=local[2]",
            "app.streamlets.relay.trigger=available-now",
            "app.kafka.clusters.default.bootstrap-servers=" + kafka.bootstrapServers()
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = RelaysMain.application()
                .execute(
                        Stream.concat(Stream.of(all), Stream.of(settings)).toArray(String[]::new),
                        new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
                        new PrintStream(err, true, UTF_8));
        assertThat(exit).as(err.toString(UTF_8)).isZero();
    }

    private static void create(EmbeddedKafka kafka, String... topics) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(Stream.of(topics)
                            .map(topic -> new NewTopic(topic, 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
    }

    @SafeVarargs
    private static void send(EmbeddedKafka kafka, ProducerRecord<byte[], byte[]>... records) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (ProducerRecord<byte[], byte[]> record : records) {
                producer.send(record).get();
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, byte[] key, byte[] value) {
        return new ProducerRecord<>(topic, key, value);
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            record.headers().add(headers[i], headers[i + 1] == null ? null : bytes(headers[i + 1]));
        }
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** The records of a topic as texts: key, value and headers. */
    private static List<String> read(EmbeddedKafka kafka, String topic) {
        return records(kafka, topic).stream()
                .map(record -> text(record.key()) + ": " + value(record.value()) + " "
                        + Stream.of(record.headers().toArray())
                                .map(header -> header.key() + "=" + text(header.value()))
                                .toList())
                .toList();
    }

    private static String text(byte[] bytes) {
        if (bytes == null) {
            return "null";
        }
        boolean isText = bytes.length > 0 && bytes[0] >= ' ';
        return isText ? new String(bytes, UTF_8) : HexFormat.of().formatHex(bytes);
    }

    /** A record in the single-object encoding has a marker. */
    private static String value(byte[] bytes) {
        if (bytes == null) {
            return "null";
        }
        return bytes[0] == (byte) 0xC3 ? "single" : HexFormat.of().formatHex(bytes);
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(EmbeddedKafka kafka, String topic) {
        return TopicRecords.of(kafka.bootstrapServers(), topic);
    }
}
