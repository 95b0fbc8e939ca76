package io.streamlets.benchmarks;

import static org.apache.spark.sql.functions.col;

import flights.Flight;
import flights.FlightCodec;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Flights between bytes and columns in a Spark job on one thread: the generated codec beside spark-avro. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
public class SparkColumnBenchmark {

    private static final int ROWS = 500_000;
    private static final String SCHEMA = Flight.getClassSchema().toString();

    private SparkSession spark;
    private Dataset<Row> bytes;
    private Dataset<Row> columns;

    @Setup
    public void cacheRows() {
        spark = SparkJob.session();
        List<byte[]> records = IntStream.range(0, ROWS)
                .mapToObj(i -> FlightCodec.write(new Flight(
                        LocalDateTime.of(2001, 1, 1, 0, 0).plusSeconds(i), "AN" + i % 10, "LAX", i % 3000, i % 100)))
                .toList();
        bytes = spark.createDataset(records, Encoders.BINARY())
                .toDF("value")
                .coalesce(1)
                .cache();
        columns = bytes.select(FlightCodec.fromBytes(col("value")).as("flight")).cache();
        columns.count();
    }

    @TearDown
    public void stopSpark() {
        spark.stop();
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void decodeAllGenerated() {
        SparkJob.run(
                bytes.select(FlightCodec.fromBytes(col("value")).as("flight")).select("flight.*"));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void decodeAllSparkAvro() {
        SparkJob.run(bytes.select(fromAvro().as("flight")).select("flight.*"));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void decodeTwoGenerated() {
        SparkJob.run(
                bytes.select(FlightCodec.fromBytes(col("value")).as("flight")).select("flight.origin", "flight.delay"));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void decodeTwoSparkAvro() {
        SparkJob.run(bytes.select(fromAvro().as("flight")).select("flight.origin", "flight.delay"));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void encodeGenerated() {
        SparkJob.run(columns.select(FlightCodec.toBytes(col("flight"))));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void encodeSparkAvro() {
        SparkJob.run(columns.select(org.apache.spark.sql.avro.functions.to_avro(col("flight"), SCHEMA)));
    }

    /** What both sides pay besides: reading the cached bytes and handing them to the sink. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothing() {
        SparkJob.run(bytes);
    }

    private static Column fromAvro() {
        return org.apache.spark.sql.avro.functions.from_avro(col("value"), SCHEMA);
    }
}
