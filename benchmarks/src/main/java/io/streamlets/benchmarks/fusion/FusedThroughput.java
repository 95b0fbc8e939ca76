package io.streamlets.benchmarks.fusion;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.configuration.ConfigurationSources;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.application.CheckedApplication;
import io.streamlets.spark.application.StreamletRunner;
import io.streamlets.spark.kafka.PortTopics;
import io.streamlets.spark.kafka.TopicCreator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.spark.sql.SparkSession;

/**
 * Records a second through three streamlets in a row, from a topic to a topic: with topics between them, and fused.
 *
 * <p>The time is that from the start of the queries to the last record on the last topic, in alternating rounds of one process,
 * the first of each kind not counted. Broker and Spark share the machine. Arguments: the number of flights, that of rounds.
 */
public final class FusedThroughput {
    private static final int PARTITIONS = 2;

    private final String servers;
    private final Path folder;
    private final int flights;
    private int round;

    private FusedThroughput(String servers, Path folder, int flights) {
        this.servers = servers;
        this.folder = folder;
        this.flights = flights;
    }

    /** Prints the rates of all rounds and their medians. */
    public static void main(String[] args) throws Exception {
        int flights = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Files.createTempDirectory("streamlets-fusion-");
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka")).start();
                SparkSession session = session()) {
            new FusedThroughput(kafka.bootstrapServers(), folder, flights).measure(session, rounds);
        } finally {
            FileUtil.fullyDelete(folder.toFile());
        }
    }

    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.scheduler.mode", "FAIR")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    private void measure(SparkSession session, int rounds) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic("flights", PARTITIONS, (short) 1)))
                    .all()
                    .get();
            fill();
            List<Double> apart = new ArrayList<>();
            List<Double> fused = new ArrayList<>();
            for (int i = 0; i <= rounds; i++) {
                apart.add(flights / seconds(session, admin, false));
                fused.add(flights / seconds(session, admin, true));
            }
            double slow = print("topics", apart);
            double fast = print("fused", fused);
            System.out.printf(Locale.ROOT, "fused / topics: %.2f%n", fast / slow);
        }
    }

    private void fill() throws Exception {
        Random random = new Random(1);
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "linger.ms", 20);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < flights; i++) {
                Flight flight = new Flight(
                        LocalDateTime.of(2001, 1, 1, 0, 0).plusMinutes(i),
                        "A" + random.nextInt(90),
                        "B" + random.nextInt(90),
                        random.nextInt(3_000),
                        random.nextInt(100) - 20);
                sent.add(producer.send(
                        new ProducerRecord<>("flights", i % PARTITIONS, null, FlightCodec.write(flight))));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        }
    }

    private double seconds(SparkSession session, Admin admin, boolean fused) throws Exception {
        round++;
        CheckedApplication checked = checked(fused);
        PortTopics topics = checked.topics();
        try (StreamletRunner runner = new StreamletRunner(
                session, checked, topics, folder.resolve("storage-" + round).toString())) {
            new TopicCreator(Duration.ofSeconds(30))
                    .prepare(runner.fusion().apply(topics).topics());
            long start = System.nanoTime();
            runner.start();
            while (written(admin, "late-" + round) < flights) {
                if (runner.completed().isDone()) {
                    runner.completed().join();
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private CheckedApplication checked(boolean fused) {
        Blueprint blueprint =
                BlueprintParser.parse("ThreeInARow", ThreeInARow.TEXT).orElseThrow();
        ClassLoader classLoader = FusedThroughput.class.getClassLoader();
        Descriptors descriptors = Descriptors.of(classLoader, List.of(Late.class.getName()));
        List<String> settings = new ArrayList<>(List.of(
                "app.kafka.clusters.default.bootstrap-servers=" + servers,
                "app.topics.flights.consumer-config.maxOffsetsPerTrigger=200000",
                "app.fuse-all=" + fused));
        // What an earlier round has written is not to be read again.
        List.of("one", "two", "late")
                .forEach(topic -> settings.add("app.topics." + topic + ".topic.name=" + topic + "-" + round));
        ApplicationConfiguration configuration = ApplicationConfiguration.load(
                        new ConfigurationSources(settings, List.of(), classLoader), blueprint, descriptors, List.of())
                .orElseThrow();
        return new CheckedApplication(ThreeInARowMain.application(), blueprint, descriptors, configuration);
    }

    private static long written(Admin admin, String topic) throws Exception {
        return admin
                .listOffsets(IntStream.range(0, PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get()
                .values()
                .stream()
                .mapToLong(offsets -> offsets.offset())
                .sum();
    }

    /** Prints the rates but the first, and gives their median. */
    private static double print(String name, List<Double> rates) {
        List<Double> counted = rates.subList(1, rates.size());
        double median = counted.stream().sorted().toList().get(counted.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%-6s  %,.0f flights/s  (%s)%n",
                name,
                median,
                counted.stream()
                        .map(rate -> String.format(Locale.ROOT, "%,.0f", rate))
                        .collect(Collectors.joining(", ")));
        return median;
    }
}
