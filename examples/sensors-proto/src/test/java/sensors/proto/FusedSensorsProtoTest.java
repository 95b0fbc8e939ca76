package sensors.proto;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.application.Application;
import io.streamlets.testkit.SparkExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The averages of the same readings are the same with and without a topic of Kafka between generator and average. */
@ExtendWith(SparkExtension.class)
class FusedSensorsProtoTest {
    private static final Instant BEGIN = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    Path folder;

    @Test
    void theAveragesAreTheSame(SparkSession spark) throws Exception {
        Path readings = readings();
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder.resolve("kafka")).start()) {
            run(kafka, readings, "apart", false, "generator");
            run(kafka, readings, "apart", false, "average");
            String printed = run(kafka, readings, "together", true, "generator", "average");

            assertThat(printed).contains("Fused in query 'average.out': topic 'data'.");
            List<String> apart = averages(spark, kafka, "apart");
            assertThat(apart).hasSizeGreaterThan(50);
            assertThat(averages(spark, kafka, "together")).isEqualTo(apart);
        }
    }

    /** Three files with readings of a minute. */
    private Path readings() throws IOException {
        Path readings = Files.createDirectory(folder.resolve("readings"));
        for (int file = 0; file < 3; file++) {
            Path written = Files.write(
                    readings.resolve("readings-" + file + ".json"),
                    IntStream.range(file * 200, file * 200 + 200)
                            .mapToObj(i -> "{\"src\":\"src-%d\",\"timestamp\":\"%s\",\"gauge\":\"%s\",\"value\":%s}"
                                    .formatted(
                                            i % 10,
                                            BEGIN.plusMillis(i * 100L),
                                            i % 3 == 0 ? "OIL" : "GAS",
                                            i * 7 % 100 / 8.0))
                            .toList());
            // Spark reads them in this order.
            Files.setLastModifiedTime(written, FileTime.from(BEGIN.plusSeconds(file)));
        }
        return readings;
    }

    /** Runs some of the streamlets until they have done what there is, with these readings in place of random ones. */
    private String run(EmbeddedKafka kafka, Path readings, String name, boolean fused, String... refs)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "app.runtimes.spark.config.spark.master=local[2]",
                "app.kafka.clusters.default.bootstrap-servers=" + kafka.bootstrapServers(),
                "app.storage=" + folder.resolve(name),
                "app.topics.data.fused=" + fused,
                "app.topics.data.topic.name=" + name + "-data",
                "app.topics.averages.encoding=binary",
                "app.topics.averages.topic.name=" + name + "-averages"));
        for (String ref : refs) {
            arguments.addAll(List.of("--streamlet", ref, "app.streamlets." + ref + ".trigger=available-now"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = Application.of(
                        "sensors-proto",
                        "blueprint.conf",
                        Sha256.of(blueprint()),
                        List.of(new Readings(readings), new MovingAverageStreamlet(), new ConsolePrinterStreamlet()))
                .execute(arguments.toArray(String[]::new), printed, printed);
        assertThat(code).as(bytes.toString(StandardCharsets.UTF_8)).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String blueprint() throws IOException {
        try (InputStream text = SensorsProto.class.getResourceAsStream("/blueprint.conf")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> averages(SparkSession spark, EmbeddedKafka kafka, String name) {
        return spark
                .read()
                .format("kafka")
                .option("kafka.bootstrap.servers", kafka.bootstrapServers())
                .option("subscribe", name + "-averages")
                .load()
                .select(AggCodec.fromBytes(col("value")).as("agg"))
                .select("agg.*")
                .toJSON()
                .collectAsList()
                .stream()
                .sorted()
                .toList();
    }

    /** The generator with readings from files. */
    private record Readings(Path folder) implements SparkStreamlet {
        @Override
        public String className() {
            return "sensors.proto.SensorGenerator";
        }

        @Override
        public List<StreamingQuery> start(SparkStreamletContext context) {
            Dataset<Data> readings = context.session()
                    .readStream()
                    .schema(DataCodec.encoder().schema())
                    .option("maxFilesPerTrigger", 1)
                    .json(folder.toString())
                    .as(DataCodec.encoder());
            return List.of(context.writeStream(
                    () -> readings, OutletPort.of("out", DataCodec.codec()).partitionedBy("src"), OutputMode.Append()));
        }
    }
}
