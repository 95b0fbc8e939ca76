package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.sandbox.sample.DeadLetterMain;
import io.streamlets.sandbox.sample.Word;
import io.streamlets.sandbox.sample.WordCodec;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.kafka.TopicCreator;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Poison among good records, and a process that is killed: nothing of either is lost. */
class DeadLetterTest {
    private static final Codec<Word> CODEC = WordCodec.codec();
    private static final int RECORDS = 500;
    private static final long WRITTEN_AT =
            Instant.parse("2026-01-31T23:30:00.120Z").toEpochMilli();

    @TempDir
    Path folder;

    private final Map<String, ProducerRecord<byte[], byte[]>> poison = new HashMap<>();
    private final Set<String> good = new HashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"forever", "async"})
    void everyPoisonRecordBecomesADeadLetterAndEveryGoodOneArrives(String until) throws Exception {
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka")).start()) {
            assertThat(new TopicCreator(Duration.ofSeconds(30))
                            .prepare(DeadLetterMain.topics(kafka.bootstrapServers())
                                    .topics()))
                    .isEmpty();
            write(kafka);
            Process killed = start(kafka, until);
            readUntil(killed, "batch 3,");
            killed.destroyForcibly().waitFor();
            if (until.equals("async")) {
                assertThat(folder.resolve("storage/checkpoints/shout/out/offsets/1"))
                        .doesNotExist();
            }
            List<ConsumerRecord<byte[], byte[]>> before = read(kafka, "dead-letters");

            Process second = start(kafka, "once");
            assertThat(readUntil(second, null)).contains(" invalid");
            assertThat(second.waitFor()).isZero();

            Map<String, ConsumerRecord<byte[], byte[]>> letters = new HashMap<>();
            read(kafka, "dead-letters").forEach(letter -> letters.put(place(letter), letter));
            assertThat(before).hasSizeGreaterThan(20).hasSizeLessThan(poison.size());
            assertThat(letters.keySet()).isEqualTo(poison.keySet());
            letters.forEach((place, letter) -> assertLetter(letter, Objects.requireNonNull(poison.get(place))));
            assertThat(read(kafka, "shouting").stream()
                            .map(record -> CODEC.read(record.value()).text())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(good);
        }
    }

    private void write(EmbeddedKafka kafka) throws Exception {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "key.serializer", ByteArraySerializer.class,
                "value.serializer", ByteArraySerializer.class);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings)) {
            for (int i = 0; i < RECORDS; i++) {
                byte[] valid = CODEC.write(new Word(i, "word" + i));
                boolean isPoison = i % 5 == 2;
                byte @Nullable [] value =
                        !isPoison ? valid : i % 2 == 0 ? null : Arrays.copyOf(valid, valid.length - 1 - i % 3);
                byte @Nullable [] key = i % 3 == 0 ? null : ("key" + i).getBytes(StandardCharsets.UTF_8);
                ProducerRecord<byte[], byte[]> record =
                        new ProducerRecord<>("words", i % 2, WRITTEN_AT + i, key, value);
                if (i % 4 != 0) {
                    record.headers().add("trace", ("t" + i).getBytes(StandardCharsets.UTF_8));
                }
                long offset = producer.send(record).get().offset();
                if (isPoison) {
                    poison.put(i % 2 + "/" + offset, record);
                } else {
                    good.add("WORD" + i);
                }
            }
        }
    }

    private static void assertLetter(ConsumerRecord<byte[], byte[]> letter, ProducerRecord<byte[], byte[]> record) {
        assertThat(letter.value()).isEqualTo(record.value());
        assertThat(letter.key()).isEqualTo(record.key());
        Map<String, String> expected = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            expected.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        expected.put("streamlets.exception", "io.streamlets.spark.codec.InvalidRecordException");
        expected.put("streamlets.topic", "words");
        expected.put("streamlets.partition", Integer.toString(record.partition()));
        expected.put("streamlets.offset", text(letter, "streamlets.offset"));
        expected.put(
                "streamlets.timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
        expected.put("streamlets.streamlet", "shout");
        expected.put("streamlets.inlet", "in");
        expected.put("streamlets.schema", CODEC.schemaName());
        expected.put("streamlets.schema-fingerprint", CODEC.fingerprint());
        Map<String, String> headers = new LinkedHashMap<>();
        letter.headers().forEach(header -> headers.put(header.key(), text(letter, header.key())));
        assertThat(headers.remove("streamlets.reason"))
                .startsWith("[SLT-602] a record is not a valid 'io.streamlets.sandbox.sample.Word': ");
        assertThat(headers).containsExactlyEntriesOf(expected);
    }

    private static String place(ConsumerRecord<byte[], byte[]> letter) {
        return text(letter, "streamlets.partition") + "/" + text(letter, "streamlets.offset");
    }

    private static String text(ConsumerRecord<byte[], byte[]> letter, String header) {
        return new String(letter.headers().lastHeader(header).value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(EmbeddedKafka kafka, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions =
                    Stream.of(0, 1).map(each -> new TopicPartition(topic, each)).toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }

    private Process start(EmbeddedKafka kafka, String until) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-XX:"))
                .toList());
        command.addAll(List.of("-Xmx768m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(
                DeadLetterMain.class.getName(),
                kafka.bootstrapServers(),
                folder.resolve("storage").toString(),
                until));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve(until + ".err").toFile())
                .start();
    }

    /** What a process prints until there is a text in a line, or until it ends. */
    private static String readUntil(Process process, @Nullable String text) throws IOException, InterruptedException {
        StringBuilder printed = new StringBuilder();
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            printed.append(line).append('\n');
            if (text != null && line.contains(text)) {
                return printed.toString();
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(text).as("printed:%n%s", printed).isNull();
        return printed.toString();
    }
}
