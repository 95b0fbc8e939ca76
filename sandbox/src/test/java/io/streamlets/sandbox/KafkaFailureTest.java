package io.streamlets.sandbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.blueprint.problem.Causes;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.StreamletExecution;
import io.streamlets.spark.StreamletFailure;
import io.streamlets.spark.execution.KafkaStreamletContext;
import io.streamlets.spark.execution.StreamletSettings;
import io.streamlets.spark.execution.StreamletStarter;
import io.streamlets.spark.kafka.PortTopics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads of each kind of failure that a broker of one node provokes. */
@SharedSpark
class KafkaFailureTest {
    private static final String AWAY =
            "move the checkpoint '<folder>/checkpoints/reader/sink' away, so that the query reads its"
                    + " topics from their beginning and writes again what it has written.";
    private static final Duration PATIENCE = Duration.ofMillis(500);

    @TempDir
    static Path kafkaFolder;

    private static EmbeddedKafka kafka;
    private static Admin admin;

    @TempDir
    Path folder;

    private StreamletStarter starter;

    @BeforeAll
    static void startKafka() {
        kafka = new EmbeddedKafka(kafkaFolder).start();
        admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    @AfterAll
    static void stopKafka() {
        admin.close();
        kafka.close();
    }

    @BeforeEach
    void open() {
        starter = new StreamletStarter(SparkSession.active().sparkContext(), Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        starter.close();
    }

    @Test
    void kafkaHasRemovedRecordsThatWereNotRead() throws Exception {
        create("removed", 1);
        write("removed", 5);
        run(noop("removed"));
        write("removed", 5);
        admin.deleteRecords(Map.of(new TopicPartition("removed", 0), RecordsToDelete.beforeOffset(8)))
                .all()
                .get();

        assertThat(failure(noop("removed"))).isEqualTo("""
                [SLT-618] query 'reader.sink' of streamlet 'reader' should read records that are no longer in Kafka.
                    [KAFKA_DATA_LOSS.COULD_NOT_READ_OFFSET_RANGE] Some data may have been lost because they are not available in Kafka any more;
                    either the data was aged out by Kafka or the topic may have been deleted before all the data in the
                    topic was processed.
                    If you don't want your streaming query to fail on such cases, set the source option failOnDataLoss to false.
                    Reason: Could not read records in offset [5, 10) for topic partition removed-0
                    with consumer group <group>.
                    org.apache.kafka.clients.consumer.OffsetOutOfRangeException: Fetch position FetchPosition{<position>} is out of range for partition removed-0
                    Fix: if Kafka has removed them, set 'consumer-config.failOnDataLoss = false' of the topic to go on without them, and a longer 'retention.ms' for the next time; if the topic was created again or is another one than before, \
                """ + AWAY);
    }

    /** As after a change of a topic's name in a configuration. */
    @Test
    void theCheckpointIsOfAnotherTopic() throws Exception {
        create("before", 1);
        create("after", 1);
        write("before", 3);
        write("after", 3);
        run(noop("before"));

        assertThat(failure(noop("after"))).isEqualTo("""
                [SLT-618] query 'reader.sink' of streamlet 'reader' should read records that are no longer in Kafka.
                    [KAFKA_DATA_LOSS.PARTITIONS_DELETED] Some data may have been lost because they are not available in Kafka any more;
                    either the data was aged out by Kafka or the topic may have been deleted before all the data in the
                    topic was processed.
                    If you don't want your streaming query to fail on such cases, set the source option failOnDataLoss to false.
                    Reason: Partitions Set(before-0) have been deleted.
                    Fix: if Kafka has removed them, set 'consumer-config.failOnDataLoss = false' of the topic to go on without them, and a longer 'retention.ms' for the next time; if the topic was created again or is another one than before, \
                """ + AWAY);
    }

    @Test
    void theTopicOfASourceIsDeleted() throws Exception {
        create("deleted", 1);
        write("deleted", 3);
        StreamletExecution running = start(source("deleted").writeStream().format("noop"), null);
        running.ready().get(60, SECONDS);
        admin.deleteTopics(List.of("deleted")).all().get();

        assertThat(text(catchThrowable(() -> running.completed().get(60, SECONDS))))
                .isEqualTo("""
                [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                    org.apache.kafka.common.errors.UnknownTopicOrPartitionException: This server does not host this topic-partition.
                    the query reads KafkaV2[Subscribe[deleted]]
                    Fix: create the topic and start again; if it was deleted, the query would look for its former records: \
                """ + AWAY);
    }

    @Test
    void theTopicOfASinkDoesNotExist() throws Exception {
        create("written", 1);
        write("written", 1);

        assertThat(failure(sink(source("written").select("value"), "nowhere", "kafka.max.block.ms", "1000")))
                .isEqualTo("""
                        [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                            org.apache.kafka.common.errors.TimeoutException: Topic nowhere not present in metadata after 1000 ms.
                            org.apache.kafka.common.errors.UnknownTopicOrPartitionException: This server does not host this topic-partition.
                            Fix: create the topic and start again; if it was deleted, the query would look for its former records: \
                        """ + AWAY);
    }

    @Test
    void aRecordIsTooLarge() throws Exception {
        create("large", 1);
        write("large", 1);

        assertThat(failure(sink(
                        source("large").select(repeat(lit("x"), 2_000_000).as("value")), "large")))
                .isEqualTo("""
                        [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                            org.apache.kafka.common.errors.RecordTooLargeException: The message is 2000088 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.
                            Fix: write smaller records, or raise 'max.request.size' in the 'producer-config' of the topic and 'max.message.bytes' of the topic in Kafka; the query goes on from its checkpoint.""");
    }

    @Test
    void aFileOfASettingIsMissing() throws Exception {
        create("secured", 1);

        assertThat(failure(source(
                                "secured",
                                "kafka.security.protocol",
                                "SSL",
                                "kafka.ssl.truststore.location",
                                "/no/such/store.jks")
                        .writeStream()
                        .format("noop")))
                .isEqualTo("""
                        [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                            org.apache.kafka.common.KafkaException: Failed to create new KafkaAdminClient
                            org.apache.kafka.common.KafkaException: Failed to create new NetworkClient
                            org.apache.kafka.common.KafkaException: Failed to load SSL keystore /no/such/store.jks of type JKS
                            Fix: correct the setting of Kafka's client; a file that it names must be on the driver and on every executor; the query goes on from its checkpoint.""");
    }

    @Test
    void theBrokerAsksForNoPassword() throws Exception {
        create("open", 1);

        assertThat(failure(source(
                                "open",
                                "kafka.security.protocol",
                                "SASL_PLAINTEXT",
                                "kafka.sasl.mechanism",
                                "PLAIN",
                                "kafka.sasl.jaas.config",
                                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"a\""
                                        + " password=\"b\";")
                        .writeStream()
                        .format("noop")))
                .isEqualTo("""
                        [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                            org.apache.kafka.common.errors.IllegalSaslStateException: Unexpected handshake request with client mechanism PLAIN, enabled mechanisms are []
                            Fix: correct the user, password or certificate of Kafka's client, or what it may do there, and start again; the query goes on from its checkpoint.""");
    }

    @Test
    void theBrokerDoesNotAnswer() throws Exception {
        assertThat(failure(SparkSession.active()
                        .readStream()
                        .format("kafka")
                        .option("kafka.bootstrap.servers", "127.0.0.1:1")
                        .option("subscribe", "any")
                        .option("kafka.default.api.timeout.ms", PATIENCE.toMillis())
                        .option("kafka.request.timeout.ms", PATIENCE.toMillis())
                        .load()
                        .writeStream()
                        .format("noop")))
                .isEqualTo("""
                        [SLT-601] query 'reader.sink' of streamlet 'reader' failed.
                            org.apache.kafka.common.errors.TimeoutException: Timed out waiting for a node assignment. Call: listNodes
                            Fix: see that the Kafka cluster runs and that driver and executors reach it, and start again; the query goes on from its checkpoint.""");
    }

    private void run(DataStreamWriter<?> query) throws Exception {
        start(query, Trigger.AvailableNow()).completed().get(60, SECONDS);
    }

    private String failure(DataStreamWriter<?> query) {
        return text(catchThrowable(() -> run(query)));
    }

    private String text(Throwable thrown) {
        return Causes.chain(thrown).stream()
                .filter(StreamletFailure.class::isInstance)
                .map(failure -> ((StreamletFailure) failure).problem().text())
                .findFirst()
                .orElseThrow()
                .replace(folder.toString(), "<folder>")
                .replaceAll("consumer group [^ ]+\\.", "consumer group <group>.")
                .replaceAll("FetchPosition\\{.*}", "FetchPosition{<position>}");
    }

    private StreamletExecution start(DataStreamWriter<?> query, @Nullable Trigger trigger) {
        SparkStreamlet streamlet = new SparkStreamlet() {
            @Override
            public String className() {
                return "sample.Reader";
            }

            @Override
            public List<StreamingQuery> start(SparkStreamletContext context) {
                return List.of(context.startEgress("sink", query));
            }
        };
        return starter.start(
                streamlet,
                new KafkaStreamletContext(
                        SparkSession.active(),
                        new StreamletSettings(
                                "reader", ParameterValues.of(Map.of()), Map.of(), trigger, folder.toString()),
                        new PortTopics(List.of(), Map.of())));
    }

    private static DataStreamWriter<Row> noop(String topic) {
        return source(topic).writeStream().format("noop");
    }

    private static DataStreamWriter<Row> sink(Dataset<Row> values, String topic, String... options) {
        DataStreamWriter<Row> writer = values.writeStream()
                .format("kafka")
                .option("kafka.bootstrap.servers", kafka.bootstrapServers())
                .option("topic", topic);
        for (int i = 0; i < options.length; i += 2) {
            writer.option(options[i], options[i + 1]);
        }
        return writer;
    }

    private static Dataset<Row> source(String topic, String... options) {
        var reader = SparkSession.active()
                .readStream()
                .format("kafka")
                .option("kafka.bootstrap.servers", kafka.bootstrapServers())
                .option("startingOffsets", "earliest")
                .option("subscribe", topic);
        for (int i = 0; i < options.length; i += 2) {
            reader.option(options[i], options[i + 1]);
        }
        return reader.load();
    }

    private static void create(String topic, int partitions) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all()
                .get();
    }

    private static void write(String topic, int records) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (int i = 0; i < records; i++) {
                producer.send(new ProducerRecord<>(topic, "value")).get();
            }
        }
    }
}
