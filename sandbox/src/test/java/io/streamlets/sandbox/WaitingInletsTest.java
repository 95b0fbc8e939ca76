package io.streamlets.sandbox;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.sandbox.sample.BrokerRequests;
import io.streamlets.sandbox.sample.Word;
import io.streamlets.sandbox.sample.WordCodec;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import io.streamlets.spark.kafka.KafkaPorts;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.watch.WatchedKafka;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.common.metrics.MetricsReporter;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamReader;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inlets that wait for records of a real broker. */
@SharedSpark
class WaitingInletsTest {
    private static final String SPARKS = "kafka";
    private static final String OURS = WatchedKafka.class.getName();

    @TempDir
    Path folder;

    private final SparkSession spark = SparkSession.active();
    private final List<StreamingQuery> queries = new ArrayList<>();
    private EmbeddedKafka kafka;
    private Admin admin;
    private Producer<String, String> producer;

    @BeforeEach
    void start() {
        kafka = new EmbeddedKafka(folder.resolve("kafka")).start();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        admin = Admin.create(settings);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    @AfterEach
    void stop() throws Exception {
        for (StreamingQuery query : queries) {
            query.stop();
        }
        producer.close();
        admin.close();
        kafka.close();
    }

    private void createTopics(String... names) throws Exception {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : names) {
            topics.add(new NewTopic(name, 1, (short) 1));
        }
        admin.createTopics(topics).all().get();
    }

    private void send(String topic, int partition, String... values) throws Exception {
        for (String value : values) {
            producer.send(new ProducerRecord<>(topic, partition, null, value)).get();
        }
    }

    private Dataset<Row> read(String format, String topic, Map<String, String> options) {
        DataStreamReader reader = spark.readStream()
                .format(format)
                .option("kafka.bootstrap.servers", kafka.bootstrapServers())
                .option("subscribe", topic)
                .option("startingOffsets", "earliest")
                .options(options);
        return reader.load().select(col("value").cast("string").as("value"));
    }

    /** A query whose rows are in a table of its name. */
    private StreamingQuery start(Dataset<Row> values, String name, Trigger trigger) throws Exception {
        StreamingQuery query = values.writeStream()
                .format("memory")
                .queryName(name)
                .trigger(trigger)
                .start();
        queries.add(query);
        return query;
    }

    private StreamingQuery start(Dataset<Row> values, String name) throws Exception {
        return start(values, name, Trigger.ProcessingTime(0));
    }

    private Set<String> values(String table) {
        return new HashSet<>(spark.table(table).as(Encoders.STRING()).collectAsList());
    }

    /** Waits until the table of a query has all these values. */
    private void await(StreamingQuery query, String... values) throws Exception {
        Set<String> expected = Set.of(values);
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!values(query.name()).equals(expected)) {
            assertThat(System.nanoTime()).as("%s", values(query.name())).isLessThan(deadline);
            query.awaitTermination(20);
        }
    }

    @Test
    void recordsEndTheWait() throws Exception {
        createTopics("single");
        StreamingQuery query = start(read(OURS, "single", Map.of()), "single");
        send("single", 0, "a");
        await(query, "a");
        send("single", 0, "b");
        await(query, "a", "b");
        send("single", 0, "c", "d");
        await(query, "a", "b", "c", "d");
    }

    @Test
    void recordsOfOneInletDoNotWaitForAnother() throws Exception {
        createTopics("left", "right");
        StreamingQuery query = start(read(OURS, "left", Map.of()).union(read(OURS, "right", Map.of())), "both");
        send("right", 0, "r");
        await(query, "r");
        send("left", 0, "l");
        await(query, "r", "l");
    }

    @Test
    void aNewPartitionIsFound() throws Exception {
        createTopics("growing");
        StreamingQuery query = start(read(OURS, "growing", Map.of("kafka.metadata.max.age.ms", "500")), "growing");
        send("growing", 0, "a");
        await(query, "a");
        admin.createPartitions(Map.of("growing", NewPartitions.increaseTo(2)))
                .all()
                .get();
        send("growing", 1, "b");
        await(query, "a", "b");
    }

    @Test
    void allThatIsAvailableIsRead() throws Exception {
        createTopics("available");
        send("available", 0, "a", "b");
        StreamingQuery query = start(
                read(OURS, "available", Map.of("maxOffsetsPerTrigger", "1")), "available", Trigger.AvailableNow());
        query.awaitTermination();
        assertThat(values("available")).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void queriesMayBeContinuous() throws Exception {
        createTopics("continuous");
        StreamingQuery query = start(read(OURS, "continuous", Map.of()), "continuous", Trigger.Continuous("1 second"));
        send("continuous", 0, "a");
        await(query, "a");
    }

    @Test
    void checkpointsAreThoseOfSpark() throws Exception {
        createTopics("kept");
        String output = folder.resolve("output").toString();
        int number = 0;
        for (String format : List.of(SPARKS, OURS, SPARKS)) {
            send("kept", 0, "" + number++);
            StreamingQuery query = read(format, "kept", Map.of())
                    .writeStream()
                    .format("text")
                    .option("path", output)
                    .option("checkpointLocation", folder.resolve("checkpoint").toString())
                    .trigger(Trigger.AvailableNow())
                    .start();
            query.awaitTermination();
        }
        assertThat(spark.read().text(output).as(Encoders.STRING()).collectAsList())
                .containsExactlyInAnyOrder("0", "1", "2");
    }

    /** However many wait: Spark's own inlets ask a hundred times a second each. */
    @Test
    void oneRequestAsksForAllThatWait() throws Exception {
        String[] topics = {"t0", "t1", "t2", "t3", "t4", "t5"};
        createTopics(topics);
        List<StreamingQuery> waiting = new ArrayList<>();
        for (String topic : topics) {
            StreamingQuery query = start(read(OURS, topic, Map.of()), topic);
            send(topic, 0, "a");
            await(query, "a");
            waiting.add(query);
        }
        long before = BrokerRequests.count("ListOffsets");
        long begin = System.nanoTime();
        TimeUnit.SECONDS.sleep(3);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double limit = seconds * (1000.0 / 5 + topics.length * 2);
        assertThat((double) (BrokerRequests.count("ListOffsets") - before)).isBetween(1.0, limit);
        // By now the broker is to say so.
        for (StreamingQuery query : waiting) {
            send(query.name(), 0, "b");
            await(query, "a", "b");
        }
    }

    @Test
    void whoWaitsCanBeStoppedAndLeavesNothingBehind() throws Exception {
        createTopics("stopped");
        StreamingQuery query = start(read(OURS, "stopped", Map.of()), "stopped");
        send("stopped", 0, "a");
        await(query, "a");
        Thread watch = watches().get(0);
        query.stop();
        assertThat(query.exception().isEmpty()).isTrue();
        watch.join(TimeUnit.MINUTES.toMillis(1));
        assertThat(watch.isAlive()).isFalse();
    }

    @Test
    void theConsumersOfExecutorsDoNotLetTheBrokerWait() throws Exception {
        createTopics("words");
        send("words", 0, "no Avro");
        assertThat(waits(Map.of())).containsOnly("1");
        assertThat(waits(Map.of("fetch.max.wait.ms", "77"))).containsOnly("77");
    }

    /** What the executors' consumers of a query are told of {@code fetch.max.wait.ms}. */
    private Set<String> waits(Map<String, String> consumerConfig) throws Exception {
        ConsumerSettings.SEEN.clear();
        Map<String, String> config = new HashMap<>(consumerConfig);
        config.put("metric.reporters", ConsumerSettings.class.getName());
        KafkaTopic topic = KafkaTopic.builder("words", WireFormat.of(Encoding.BINARY))
                .managed(false)
                .connection(Map.of("bootstrap.servers", kafka.bootstrapServers()))
                .consumerConfig(config)
                .build();
        Dataset<Word> words = KafkaPorts.read(
                spark,
                "store",
                InletPort.of("in", WordCodec.codec()),
                topic,
                new InvalidRecordPolicy(OnInvalid.SKIP, null),
                "metrics");
        StreamingQuery query = words.writeStream()
                .format("noop")
                .trigger(Trigger.AvailableNow())
                .start();
        queries.add(query);
        query.awaitTermination();
        return Set.copyOf(ConsumerSettings.SEEN);
    }

    /** Kafka makes one for each client. */
    public static final class ConsumerSettings implements MetricsReporter {
        private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

        @Override
        public void configure(Map<String, ?> settings) {
            if (String.valueOf(settings.get("group.id")).endsWith("-executor")) {
                SEEN.add(String.valueOf(settings.get("fetch.max.wait.ms")));
            }
        }

        @Override
        public void init(List<KafkaMetric> metrics) {}

        @Override
        public void metricChange(KafkaMetric metric) {}

        @Override
        public void metricRemoval(KafkaMetric metric) {}

        @Override
        public void close() {}
    }

    private static List<Thread> watches() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("streamlets-topic-watch"))
                .toList();
    }
}
