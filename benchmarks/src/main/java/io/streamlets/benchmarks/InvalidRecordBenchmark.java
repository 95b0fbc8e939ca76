package io.streamlets.benchmarks;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.current_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.catalyst.KafkaFields;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.TopicCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.commons.io.file.PathUtils;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Flights of an inlet in a Spark job on one thread, by what becomes of invalid records: as columns, and as objects for a function.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
public class InvalidRecordBenchmark {
    private static final int ROWS = 500_000;
    private static final InletPort<Flight> INLET = InletPort.of("in", FlightCodec.codec());

    @Param({"columns", "objects"})
    public String as;

    private SparkSession spark;
    private Path data;
    private EmbeddedKafka kafka;
    private KafkaTopic letters;
    private Dataset<Row> valid;
    private Dataset<Row> onePercentInvalid;

    @Setup
    public void cacheRows() throws IOException {
        spark = SparkJob.session();
        data = Files.createTempDirectory("benchmark");
        kafka = new EmbeddedKafka(data).start();
        letters = new KafkaTopic(
                "dead-letters",
                "dead-letters",
                WireFormat.of(Encoding.BINARY),
                true,
                1,
                1,
                Map.of(),
                Map.of(KafkaTopic.BOOTSTRAP_SERVERS, kafka.bootstrapServers()),
                Map.of(),
                Map.of());
        new TopicCreator(Duration.ofSeconds(30)).prepare(List.of(letters));
        valid = records(ROWS);
        onePercentInvalid = records(100);
    }

    /** Records as Spark's Kafka source has them; one of each {@code period} is cut off. */
    private Dataset<Row> records(int period) {
        List<byte[]> values = IntStream.range(0, ROWS)
                .mapToObj(i -> i % period == period - 1 && period < ROWS
                        ? new byte[] {1}
                        : FlightCodec.write(new Flight(
                                LocalDateTime.of(2001, 1, 1, 0, 0).plusSeconds(i),
                                "AN" + i % 10,
                                "LAX",
                                i % 3000,
                                i % 100)))
                .toList();
        Dataset<Row> records = spark.createDataset(values, Encoders.BINARY())
                .coalesce(1)
                .select(
                        col("value"),
                        lit(0).as("partition"),
                        monotonically_increasing_id().as("offset"),
                        lit(null).cast("binary").as("key"),
                        lit("flights").as("topic"),
                        current_timestamp().as("timestamp"),
                        array().cast(KafkaFields.HEADERS).as("headers"))
                .cache();
        records.count();
        return records;
    }

    @TearDown
    public void stop() throws IOException {
        spark.stop();
        kafka.close();
        PathUtils.deleteDirectory(data);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void fail() {
        run(valid, InvalidRecordPolicy.FAIL);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void skip() {
        run(valid, new InvalidRecordPolicy(OnInvalid.SKIP, null));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void skipOnePercent() {
        run(onePercentInvalid, new InvalidRecordPolicy(OnInvalid.SKIP, null));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void deadLetter() {
        run(valid, new InvalidRecordPolicy(OnInvalid.DEAD_LETTER, letters));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void deadLetterOnePercent() {
        run(onePercentInvalid, new InvalidRecordPolicy(OnInvalid.DEAD_LETTER, letters));
    }

    /** What failing pays besides: reading what it needs of the cached records and handing them to the sink. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothing() {
        SparkJob.run(valid.select("value", "partition", "offset"));
    }

    /** What dropping pays besides, which takes whole records. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothingOfWholeRecords() {
        SparkJob.run(valid);
    }

    private void run(Dataset<Row> source, InvalidRecordPolicy policy) {
        Dataset<Flight> flights = RecordRows.of(
                source,
                KafkaFields.ofSource(),
                INLET.decoder(WireFormat.of(Encoding.BINARY), "filter.in", "flights", policy.sink("filter", INLET)),
                "invalid");
        SparkJob.run(
                as.equals("columns")
                        ? flights
                        : flights.map((MapFunction<Flight, Integer>) Flight::getDelay, Encoders.INT()));
    }
}
