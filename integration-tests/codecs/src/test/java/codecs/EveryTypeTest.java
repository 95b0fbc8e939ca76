package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.kafka.EveryTypeMain;
import codecs.optional.Everything;
import io.streamlets.sandbox.EmbeddedKafka;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every type of Avro through a real broker: written by outlets as rows and as objects, read by inlets as both, and by Avro. */
@ExtendWith(SharedSpark.class)
class EveryTypeTest {
    private static final int RECORDS = 40;
    private static final List<String> SINGLE = List.of("single-rows", "single-objects");
    private static final List<String> BINARY = List.of("binary-rows", "binary-objects");

    @TempDir
    private Path folder;

    @Test
    void throughKafkaAndBack(SparkSession spark) throws Exception {
        List<byte[]> written = randomRecords();
        List<Everything> records = decoded(written);
        spark.createDataset(written, Encoders.BINARY())
                .write()
                .parquet(folder.resolve("in").toString());
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka")).start()) {
            run(kafka, "write");
            run(kafka, "read");

            for (String topic : SINGLE) {
                List<Everything> found = new ArrayList<>();
                for (byte[] value : values(kafka, topic)) {
                    found.add(Everything.getDecoder().decode(value));
                }
                assertThat(inOrder(found)).as(topic).isEqualTo(records);
            }
            for (String topic : BINARY) {
                assertThat(inOrder(decoded(values(kafka, topic)))).as(topic).isEqualTo(records);
            }
        }
        for (String topic : Stream.concat(SINGLE.stream(), BINARY.stream()).toList()) {
            List<byte[]> stored = spark.read()
                    .parquet(folder.resolve("out/" + topic).toString())
                    .as(Encoders.BINARY())
                    .collectAsList();
            assertThat(inOrder(decoded(stored))).as(topic).isEqualTo(records);
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

    private void run(EmbeddedKafka kafka, String ref) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = EveryTypeMain.application()
                .execute(
                        new String[] {
                            "run",
                            "--streamlet",
                            ref,
                            "--storage",
                            folder.resolve("storage").toString(),
                            "app.runtimes.spark.config.spark.master=local[2]",
                            "app.streamlets." + ref + ".trigger=available-now",
                            "app.streamlets.write.config-parameters.folder=" + folder.resolve("in"),
                            "app.streamlets.read.config-parameters.folder=" + folder.resolve("out"),
                            "app.kafka.clusters.default.bootstrap-servers=" + kafka.bootstrapServers()
                        },
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    private static List<byte[]> values(EmbeddedKafka kafka, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class);
        List<byte[]> values = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long left = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (values.size() < left) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
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
}
