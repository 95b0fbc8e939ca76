package io.streamlets.benchmarks;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.TopicCreator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.apache.spark.sql.Dataset;
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
 * Records of a port in a Spark job on one thread, by what becomes of the invalid ones.
 *
 * @param <T> what the job reads
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first.
public abstract class InvalidBenchmark<T> {
    static final int ROWS = 500_000;

    /** What the streamlet's side of the port has: columns, or objects. */
    @Param({"columns", "objects"})
    public String as;

    SparkSession spark;
    private Path data;
    private EmbeddedKafka kafka;
    private KafkaTopic letters;
    private Dataset<T> valid;
    private Dataset<T> onePercentInvalid;

    @Setup
    public void cacheRows() throws IOException {
        spark = SparkJob.session();
        data = Files.createTempDirectory("benchmark");
        kafka = new EmbeddedKafka(data).start();
        letters = KafkaTopic.builder("dead-letters", WireFormat.of(Encoding.BINARY))
                .connection(Map.of(KafkaTopic.BOOTSTRAP_SERVERS, kafka.bootstrapServers()))
                .build();
        new TopicCreator(Duration.ofSeconds(30)).prepare(List.of(letters));
        valid = source(ROWS);
        onePercentInvalid = source(100);
    }

    /** What the job reads, in which one of each {@code period} is invalid; none if that is {@link #ROWS}. */
    abstract Dataset<T> source(int period);

    /** Runs the job. */
    abstract void run(Dataset<T> source, InvalidRecordPolicy policy);

    final Dataset<T> valid() {
        return valid;
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
}
