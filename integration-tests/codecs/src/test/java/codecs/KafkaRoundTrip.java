package codecs;

import static org.assertj.core.api.Assertions.assertThat;

import codecs.kafka.EveryTypeMain;
import io.streamlets.sandbox.EmbeddedKafka;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** The application of every type with a broker of its own: records go from files through topics into files. */
final class KafkaRoundTrip implements AutoCloseable {
    private final SparkSession spark;
    private final Path folder;
    private final EmbeddedKafka kafka;

    KafkaRoundTrip(SparkSession spark, Path folder) {
        this.spark = spark;
        this.folder = folder;
        this.kafka = new EmbeddedKafka(folder.resolve("kafka")).start();
    }

    /** Stores what an application takes, in a folder. */
    void give(List<byte[]> records, String name) {
        spark.createDataset(records, Encoders.BINARY())
                .write()
                .parquet(folder.resolve("in").resolve(name).toString());
    }

    /** Runs some of the streamlets until they have nothing more to read. */
    void run(String... refs) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "--storage",
                folder.resolve("storage").toString(),
                "app.runtimes.spark.config.spark.master=local[2]",
                "app.streamlets.write.config-parameters.folder=" + folder.resolve("in/records"),
                "app.streamlets.write-messages.config-parameters.folder=" + folder.resolve("in"),
                "app.streamlets.read.config-parameters.folder=" + folder.resolve("out"),
                "app.streamlets.read-messages.config-parameters.folder=" + folder.resolve("out"),
                "app.kafka.clusters.default.bootstrap-servers=" + kafka.bootstrapServers()));
        for (String ref : refs) {
            arguments.addAll(List.of("--streamlet", ref, "app.streamlets." + ref + ".trigger=available-now"));
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = EveryTypeMain.application()
                .execute(
                        arguments.toArray(String[]::new),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** The values in a topic, as any program sees them. */
    List<byte[]> values(String topic) {
        return TopicRecords.of(kafka.bootstrapServers(), topic).stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    /** What the application has read from a topic and stored. */
    List<byte[]> stored(String topic) {
        return spark.read()
                .parquet(folder.resolve("out").resolve(topic).toString())
                .as(Encoders.BINARY())
                .collectAsList();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
