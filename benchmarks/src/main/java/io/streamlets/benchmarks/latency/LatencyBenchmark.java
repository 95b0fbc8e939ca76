package io.streamlets.benchmarks.latency;

import io.streamlets.sandbox.EmbeddedKafka;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends one record at a time, at random moments, through an application, and waits for it at the other end: through streamlets, and
 * through the same written by hand with Spark's defaults. The broker is in this process, each application in one of its own.
 *
 * <p>Arguments: how many records are measured (100), for how long at most (60 seconds) in each case, for how long each case runs before
 * (60 seconds), and which cases: a regular expression for their names (all).
 */
final class LatencyBenchmark {
    /** For what the JVM still compiles, which is not what an idle application costs. */
    private static final Duration SETTLE = Duration.ofSeconds(15);

    private static final Duration IDLE = Duration.ofSeconds(15);

    private final int records;
    private final Duration limit;
    private final Duration warmUp;
    private final Random random = new Random();

    private LatencyBenchmark(int records, Duration limit, Duration warmUp) {
        this.records = records;
        this.limit = limit;
        this.warmUp = warmUp;
    }

    public static void main(String[] arguments) throws Exception {
        LatencyBenchmark benchmark = new LatencyBenchmark(
                number(arguments, 0, 100),
                Duration.ofSeconds(number(arguments, 1, 60)),
                Duration.ofSeconds(number(arguments, 2, 60)));
        List<Case> cases = new ArrayList<>();
        for (boolean byHand : new boolean[] {true, false}) {
            IntStream.of(1, 3, 9).forEach(hops -> cases.add(Case.hops(hops, byHand)));
            IntStream.of(2, 200).forEach(partitions -> cases.add(Case.counter(partitions, byHand)));
        }
        IntStream.of(2, 200).forEach(partitions -> cases.add(Case.counterInRocksDb(partitions)));
        System.out.println("| | p50 | p90 | p99 | records | a batch | CPU of a batch | CPU while idle |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Case each : cases) {
            if (arguments.length < 4 || each.name().matches(arguments[3])) {
                System.out.println(benchmark.measure(each));
            }
        }
        // Clients of the broker do not always end their threads in time.
        System.exit(0);
    }

    private static int number(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private String measure(Case each) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createTempDirectory("latency");
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka")).start()) {
            String brokers = kafka.bootstrapServers();
            createTopics(brokers);
            try (Run run = Run.start(each, brokers, folder);
                    Producer<byte[], byte[]> producer = new KafkaProducer<>(
                            Map.of("bootstrap.servers", brokers),
                            new ByteArraySerializer(),
                            new ByteArraySerializer());
                    KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                            Map.of("bootstrap.servers", brokers),
                            new ByteArrayDeserializer(),
                            new ByteArrayDeserializer())) {
                consumer.assign(List.of(new TopicPartition(each.last(), 0)));
                consumer.seekToBeginning(consumer.assignment());
                Path err = Path.of(folder + ".err");
                times(each, run, producer, consumer, Integer.MAX_VALUE, warmUp, err);
                run.batches();

                Duration before = run.cpu();
                List<Long> times = times(each, run, producer, consumer, records, limit, err);
                Duration busy = run.cpu().minus(before);
                List<Long> batches = run.batches();
                Thread.sleep(SETTLE.toMillis());
                before = run.cpu();
                Thread.sleep(IDLE.toMillis());
                Duration idle = run.cpu().minus(before);
                Collections.sort(times);
                return String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %d | %.0f | %d | %.1f %% |",
                        each.name(),
                        times.get(times.size() / 2),
                        times.get(times.size() * 9 / 10),
                        times.get(times.size() * 99 / 100),
                        times.size(),
                        batches.stream().mapToLong(Long::longValue).average().orElse(Double.NaN),
                        busy.toMillis() / Math.max(1, batches.size()),
                        100.0 * idle.toMillis() / IDLE.toMillis());
            }
        }
    }

    /** How long each record takes, in ms. */
    private List<Long> times(
            Case each,
            Run run,
            Producer<byte[], byte[]> producer,
            KafkaConsumer<byte[], byte[]> consumer,
            int count,
            Duration limit,
            Path err)
            throws InterruptedException, ExecutionException, IOException {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + limit.toNanos();
        while (times.size() < count && System.nanoTime() < end) {
            Thread.sleep(random.nextInt(300));
            long begin = System.nanoTime();
            producer.send(new ProducerRecord<>(each.first(), PingCodec.write(new Ping("key", begin))))
                    .get();
            while (consumer.poll(Duration.ofMillis(500)).isEmpty()) {
                if (!run.isAlive()) {
                    throw new IllegalStateException("the application has ended: " + Files.readString(err));
                }
            }
            times.add((System.nanoTime() - begin) / 1_000_000);
        }
        return times;
    }

    private static void createTopics(String brokers) throws InterruptedException, ExecutionException {
        List<NewTopic> topics = new ArrayList<>();
        IntStream.rangeClosed(0, 9).forEach(hop -> topics.add(new NewTopic("pings-" + hop, 1, (short) 1)));
        topics.add(new NewTopic("counted", 1, (short) 1));
        topics.add(new NewTopic("counts", 1, (short) 1));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(topics).all().get();
        }
    }
}
