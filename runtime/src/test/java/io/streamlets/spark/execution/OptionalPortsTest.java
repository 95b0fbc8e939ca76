package io.streamlets.spark.execution;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a streamlet finds at ports that the blueprint leaves without a topic. */
@SparkTest
final class OptionalPortsTest {
    private static final InletPort<Gauge> IN = InletPort.of("in", GaugeCodec.codec());
    private static final OutletPort<Gauge> OUT = OutletPort.of("out", GaugeCodec.codec());

    private final SparkSession session;
    private final SparkStreamletContext context;

    @TempDir
    private static Path storage;

    @TempDir
    private Path folder;

    OptionalPortsTest(SparkSession session) {
        this.session = session;
        this.context = Streamlets.context(session, "optional", storage);
    }

    @BeforeEach
    void input() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("input")).resolve("a.txt"), "1\n2\n");
    }

    @Test
    void neitherIsConnected() {
        assertThat(context.isConnected(IN)).isFalse();
        assertThat(context.isConnected(OUT)).isFalse();
    }

    @Test
    void anInletReadsAStreamWithoutRecords() throws Exception {
        Dataset<Gauge> gauges = context.readStream(IN);

        assertThat(gauges.isStreaming()).isTrue();
        assertThat(gauges.schema()).isEqualTo(GaugeCodec.codec().schema());
        StreamingQuery query = write(gauges.select(lit("gauge").as("value")), Trigger.ProcessingTime(0));
        try {
            query.processAllAvailable();
            assertThat(query.isActive()).isTrue();
        } finally {
            query.stop();
        }
        assertThat(query.exception().isEmpty()).isTrue();
    }

    @Test
    void otherInputsOfTheQueryFlowAndTheEndOfAvailableDataIsItsEnd() throws Exception {
        finish(lines().union(context.readStream(IN).select(lit("gauge").as("value"))));

        assertThat(written()).isEqualTo(2);
    }

    @Test
    void theInletMayHaveHadATopicAtTheLastStartAndMayGetItBack() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "3\n");

        finish(lines().union(session.readStream().text(other.toString())));
        finish(lines().union(context.readStream(IN).select(lit("gauge").as("value"))));
        Files.writeString(folder.resolve("input/b.txt"), "4\n");
        finish(lines().union(context.readStream(IN).select(lit("gauge").as("value"))));
        Files.writeString(other.resolve("b.txt"), "5\n");
        finish(lines().union(session.readStream().text(other.toString())));

        assertThat(written()).isEqualTo(5);
    }

    @Test
    void anOutletRefusesToBeWritten() {
        assertThatThrownBy(() -> context.writeStream(context.readStream(IN), OUT, OutputMode.Append()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the blueprint connects outlet 'optional.out' to no topic;"
                        + " ask isConnected before writing to an optional outlet");
    }

    private Dataset<Row> lines() {
        return session.readStream().text(folder.resolve("input").toString()).select(col("value"));
    }

    private void finish(Dataset<Row> data) throws Exception {
        write(data, Trigger.AvailableNow()).awaitTermination();
    }

    private StreamingQuery write(Dataset<Row> data, Trigger trigger) throws Exception {
        return data.writeStream()
                .format("text")
                .option("path", folder.resolve("output").toString())
                .option("checkpointLocation", folder.resolve("checkpoint").toString())
                .trigger(trigger)
                .start();
    }

    private long written() {
        return session.read().text(folder.resolve("output").toString()).count();
    }
}
