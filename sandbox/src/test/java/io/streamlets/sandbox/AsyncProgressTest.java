package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.sandbox.sample.Word;
import io.streamlets.sandbox.sample.WordApplication;
import io.streamlets.sandbox.sample.WordCodec;
import io.streamlets.spark.application.CheckedApplication;
import io.streamlets.spark.application.StreamletRunner;
import io.streamlets.spark.execution.QueryProgress;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.kafka.TopicCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streamlets on a real broker whose batches do not wait until their progress is written down. */
@SharedSpark
class AsyncProgressTest {
    @TempDir
    Path folder;

    private EmbeddedKafka kafka;
    private WordApplication words;

    @BeforeEach
    void start() {
        kafka = new EmbeddedKafka(folder.resolve("kafka")).start();
        words = new WordApplication(folder.resolve("words"));
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void whatWasReadSinceTheLastNoteIsReadAgain() throws Exception {
        String[] settings = {"app.streamlets.read.async-progress=1 h", "app.streamlets.shout.async-progress=1 h"};
        long noted;
        try (Run run = new Run(List.of("read", "shout"), settings)) {
            addThreeFiles(run, "shout.out");
            noted = run.rowsOfFirstBatch;
        }
        for (String log : List.of("read/out/offsets", "read/out/commits", "shout/out/offsets", "shout/out/commits")) {
            assertThat(batches(log)).as(log).containsExactly(0L);
        }
        assertThat(numbers("shouting")).containsExactlyInAnyOrderElementsOf(upTo(30));

        try (Run run = new Run(List.of("read", "shout"), settings)) {
            // The two files that nobody has noted are on the topic twice by now.
            run.await("shout.out", 50 - noted);
        }
        assertThat(numbers("shouting")).hasSize((int) (80 - noted)).containsAll(upTo(30));
    }

    @Test
    void aFusedQueryHasOneProgress() throws Exception {
        String[] settings = {
            "app.topics.words.fused=true",
            "app.streamlets.read.async-progress=1 h",
            "app.streamlets.shout.async-progress=1 h"
        };
        try (Run run = new Run(List.of("read", "shout"), settings)) {
            addThreeFiles(run, "shout.out");
        }
        assertThat(batches("shout/out.fused.words/offsets")).containsExactly(0L);
        assertThat(batches("shout/out.fused.words/commits")).containsExactly(0L);

        try (Run run = new Run(List.of("read", "shout"), settings)) {
            run.await("shout.out", 20);
        }
        List<Long> expected = new ArrayList<>(upTo(30));
        expected.addAll(LongStream.range(10, 30).boxed().toList());
        assertThat(numbers("shouting")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void itIsTakenAwayAfterTwoBatchesThatWereNoted() throws Exception {
        String[] each = {"app.topics.words.encoding=binary", "app.streamlets.read.async-progress=0s"};
        String[] off = {"app.topics.words.encoding=binary", "app.streamlets.read.async-progress=off"};
        try (Run run = new Run(List.of("read"), each)) {
            addThreeFiles(run, "read.out");
        }
        assertThat(batches("read/out/offsets")).containsExactly(0L, 1L, 2L);
        assertThat(batches("read/out/commits")).containsExactly(0L, 1L, 2L);
        // As if there had been less than an interval between the first two.
        for (String log : List.of("offsets", "commits")) {
            Files.delete(checkpoints().resolve("read/out").resolve(log).resolve("1"));
        }

        assertThatThrownBy(() -> new Run(List.of("read"), off))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::text)
                                .containsExactly("""
                                [SLT-539] query 'read.out' cannot go on without asynchronous progress.
                                    the checkpoint '%s/read/out' has the offsets of batch 2, and not those of batch 1
                                    asynchronous progress leaves such gaps; without it Spark needs both
                                    Fix: set 'app.streamlets.read.async-progress = 0s' until the query has done two batches, then remove it; if it never had asynchronous progress, files are lost, which should be restored.\
                                """.formatted(checkpoints())));

        try (Run run = new Run(List.of("read"), each)) {
            words.addWords(30, 40);
            run.await("read.out", 10);
            words.addWords(40, 50);
            run.await("read.out", 20);
        }
        try (Run run = new Run(List.of("read"), off)) {
            words.addWords(50, 60);
            run.await("read.out", 10);
        }
        assertThat(numbers("words")).containsExactlyInAnyOrderElementsOf(upTo(60));
    }

    /** One after the other has been done, so that there are three batches at least. */
    private void addThreeFiles(Run run, String query) throws InterruptedException {
        for (int file = 0; file < 3; file++) {
            words.addWords(file * 10, file * 10 + 10);
            run.await(query, file * 10 + 10);
        }
    }

    private static List<Long> upTo(long end) {
        return LongStream.range(0, end).boxed().toList();
    }

    private Path checkpoints() {
        return folder.resolve("storage/checkpoints");
    }

    private List<Long> batches(String log) throws IOException {
        try (Stream<Path> files = Files.list(checkpoints().resolve(log))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .sorted()
                    .toList();
        }
    }

    private List<Long> numbers(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class);
        List<Long> numbers = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> {
                    Word word = WordCodec.codec().read(record.value());
                    numbers.add(word.number());
                });
            }
        }
        return numbers;
    }

    /** Some streamlets of the application from their start until they are closed. */
    private final class Run implements AutoCloseable {
        private final StreamletRunner runner;
        private final BlockingQueue<QueryProgress> progress = new LinkedBlockingQueue<>();
        private long rowsOfFirstBatch;

        Run(List<String> refs, String... settings) {
            CheckedApplication checked = words.checked(refs, settings);
            PortTopics topics = checked.topicsOnLocalBroker(kafka.bootstrapServers());
            runner = new StreamletRunner(
                    SparkSession.active(),
                    checked,
                    topics,
                    folder.resolve("storage").toString());
            assertThat(new TopicCreator(Duration.ofSeconds(30))
                            .prepare(runner.fusion().apply(topics).topics()))
                    .isEmpty();
            runner.addListener(progress::add);
            runner.start();
        }

        /** Waits until a query has read so many rows since it was started. */
        void await(String query, long rows) throws InterruptedException {
            long read = 0;
            while (read < rows) {
                assertThat(runner.completed().isCompletedExceptionally()).isFalse();
                QueryProgress next = Objects.requireNonNull(progress.poll(1, TimeUnit.MINUTES));
                if (next.query().equals(query)) {
                    read = next.totalInputRows();
                    if (next.batch() == 0) {
                        rowsOfFirstBatch = Math.max(rowsOfFirstBatch, next.inputRows());
                    }
                }
            }
            assertThat(read).isEqualTo(rows);
        }

        @Override
        public void close() {
            runner.close();
        }
    }
}
