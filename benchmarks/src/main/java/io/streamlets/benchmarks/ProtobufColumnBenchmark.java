package io.streamlets.benchmarks;

import static org.apache.spark.sql.functions.col;

import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
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
import sensors.proto.Data;
import sensors.proto.DataCodec;
import sensors.proto.Gauge;

/**
 * Readings from bytes to columns in a Spark job on one thread: the generated codec beside what a program without one writes, a
 * function that parses the message and fills a row from its getters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
public class ProtobufColumnBenchmark {
    private static final int ROWS = 500_000;

    private SparkSession spark;
    private Dataset<byte[]> bytes;

    @Setup
    public void cacheRows() {
        spark = SparkJob.session();
        List<byte[]> records = IntStream.range(0, ROWS)
                .mapToObj(i -> Data.newBuilder()
                        .setSrc("src-" + i % 100)
                        .setTimestamp(Timestamp.newBuilder().setSeconds(978_307_260L + i))
                        .setGauge(i % 2 == 0 ? Gauge.OIL : Gauge.GAS)
                        .setValue(i / 4.0)
                        .build()
                        .toByteArray())
                .toList();
        bytes = spark.createDataset(records, Encoders.BINARY()).coalesce(1).cache();
        bytes.count();
    }

    @TearDown
    public void stopSpark() {
        spark.stop();
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void decodeGenerated() {
        SparkJob.run(bytes.select(DataCodec.fromBytes(col("value")).as("data")).select("data.*"));
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void decodeByFunction() {
        StructType schema = DataCodec.encoder().schema();
        SparkJob.run(bytes.map((MapFunction<byte[], Row>) ProtobufColumnBenchmark::row, Encoders.row(schema)));
    }

    private static Row row(byte[] bytes) throws Exception {
        Data data = Data.parseFrom(bytes);
        Timestamp time = data.getTimestamp();
        return RowFactory.create(
                data.getSrc(),
                java.sql.Timestamp.from(Instant.ofEpochSecond(time.getSeconds(), time.getNanos())),
                data.getGauge().name(),
                data.getValue());
    }

    /** What both sides pay besides: reading the cached bytes and handing them to the sink. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothing() {
        SparkJob.run(bytes);
    }
}
