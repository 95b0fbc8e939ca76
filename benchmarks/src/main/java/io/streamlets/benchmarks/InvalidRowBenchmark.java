package io.streamlets.benchmarks;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.OutletPort;
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
import org.apache.commons.io.file.PathUtils;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
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
 * Flights of an outlet in a Spark job on one thread, by what becomes of rows that it cannot write: from columns, and as the objects
 * that a function returns. The outlet has a key.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@SuppressWarnings({"NullAway", "NullAway.Init"}) // JMH calls the set-up first; some objects are wrong on purpose.
public class InvalidRowBenchmark {
    private static final int ROWS = 500_000;
    private static final LocalDateTime START = LocalDateTime.of(2001, 1, 1, 0, 0);
    private static final OutletPort<Flight> OUTLET =
            OutletPort.of("out", FlightCodec.codec()).partitionedBy("origin");

    @Param({"columns", "objects"})
    public String as;

    private SparkSession spark;
    private Path data;
    private EmbeddedKafka kafka;
    private KafkaTopic letters;
    private Dataset<Flight> valid;
    private Dataset<Flight> onePercentInvalid;

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
        Dataset<Long> numbers = spark.range(ROWS).coalesce(1).cache();
        numbers.count();
        if (as.equals("objects")) {
            valid = numbers.map((MapFunction<Long, Flight>) i -> flight(i, "AN" + i % 10), FlightCodec.encoder());
            onePercentInvalid = numbers.map(
                    (MapFunction<Long, Flight>) i -> flight(i, i % 100 == 99 ? null : "AN" + i % 10),
                    FlightCodec.encoder());
        } else {
            Dataset<Flight> flights =
                    numbers.map((MapFunction<Long, Flight>) i -> flight(i, "AN" + i % 10), FlightCodec.encoder());
            // Otherwise nothing but a typed result would be cached.
            valid = flights.withColumn("delay", col("delay"))
                    .as(FlightCodec.encoder())
                    .cache();
            valid.count();
            onePercentInvalid = flights.withColumn("origin", when(col("delay").notEqual(99), col("origin")))
                    .as(FlightCodec.encoder())
                    .cache();
            onePercentInvalid.count();
        }
    }

    private static Flight flight(long i, String origin) {
        return new Flight(START.plusSeconds(i), origin, "LAX", (int) (i % 3000), (int) (i % 100));
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

    /** What all pay besides: making the objects or reading the cached columns, and handing something to the sink. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothing() {
        SparkJob.run(
                as.equals("columns")
                        ? valid
                        : valid.map((MapFunction<Flight, Integer>) Flight::getDelay, Encoders.INT()));
    }

    private void run(Dataset<Flight> flights, InvalidRecordPolicy policy) {
        SparkJob.run(OUTLET.bytes(
                flights,
                OUTLET.encoder(
                        WireFormat.of(Encoding.BINARY),
                        "filter.out",
                        "flights",
                        policy.sink("filter", OUTLET, "flights")),
                "invalid"));
    }
}
