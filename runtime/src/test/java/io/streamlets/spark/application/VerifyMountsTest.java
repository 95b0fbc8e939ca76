package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.sample.Gauge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sensors.Regions;

/** {@code verify}: the volume mounts that queries read. */
@SparkTest
final class VerifyMountsTest {
    private final List<Path> mounts = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aMountWithoutAFolderGetsAnEmptyOne() throws IOException {
        TestApplication application = reading((regions, data) -> {
            assertThat(regions.folder()).isEmptyDirectory();
            return data.writeStream().format("noop");
        });

        VerifiedGauges.clean(application);

        assertThat(mounts).singleElement().satisfies(mount -> assertThat(mount).doesNotExist());
    }

    @Test
    void theConfiguredFolderIsRead() throws IOException {
        Files.writeString(folder.resolve("regions.csv"), "north\n");
        TestApplication application = reading(Regions::readBySpark);

        assertThat(application.execute("verify", "app.streamlets.printer.volume-mounts.paper=" + folder))
                .describedAs(application.err())
                .isZero();

        assertThat(mounts).containsExactly(folder);
    }

    @Test
    void aConfiguredFolderThatIsNotThere() throws IOException {
        Path missing = folder.resolve("missing");

        reading((regions, data) -> data.writeStream().format("noop"))
                .assertWrong("""
                        [SLT-505] volume mount 'paper' of streamlet 'printer' has no folder.
                            there is no folder '%s'
                            Fix: create it, or set 'app.streamlets.printer.volume-mounts.paper' to a folder.
                        """.formatted(missing), "verify", "app.streamlets.printer.volume-mounts.paper=" + missing);

        assertThat(mounts).isEmpty();
    }

    @Test
    void aFileThatSparkReadsFromAMountWithoutAFolder() throws IOException {
        VerifiedGauges.wrong(reading(Regions::readBySpark), """
                [SLT-505] volume mount 'paper' of streamlet 'printer' has no folder to read.
                    streamlet 'printer' (sensors.Printer), egress 'sink'
                    there is no folder '/mnt/no/paper', and none is configured
                    'regions.csv' was to be read there
                    at sensors.Regions.readBySpark(Regions.java:23)
                    Fix: set 'app.streamlets.printer.volume-mounts.paper' to a folder with such files, which may be examples.
                """);
    }

    @Test
    void aFileThatTheCodeReadsFromAMountWithoutAFolder() throws IOException {
        VerifiedGauges.wrong(reading(Regions::readByJava), """
                [SLT-505] volume mount 'paper' of streamlet 'printer' has no folder to read.
                    streamlet 'printer' (sensors.Printer), egress 'sink'
                    there is no folder '/mnt/no/paper', and none is configured
                    'lists/regions.txt' was to be read there
                    at sensors.Regions.readByJava(Regions.java:28)
                    Fix: set 'app.streamlets.printer.volume-mounts.paper' to a folder with such files, which may be examples.
                """);
    }

    @Test
    void aFailureThatDoesNotNameTheMount() throws IOException {
        VerifiedGauges.wrong(reading(Regions::readWhatIsThere), """
                [SLT-620] Spark cannot analyse query 'printer.sink'.
                    streamlet 'printer' (sensors.Printer), egress 'sink'
                    Unable to infer schema for JSON. It must be specified manually
                    volume mount 'paper' has no folder here: the code has seen an empty one in its place
                    at sensors.Regions.readWhatIsThere(Regions.java:38)
                    Fix: correct the query so that Spark can analyse it.
                """);
    }

    @Test
    void aFailureBeforeThereIsAQuery() throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TestApplication.TOPICS,
                new VerifiedGauges.Streamlet("sensors.Generator", context -> List.of()),
                new VerifiedGauges.Streamlet("sensors.Printer", context -> {
                    new Regions(context.session(), context.mountedPath("paper"))
                            .readByJava(context.readStream(VerifiedGauges.IN));
                    return List.of();
                }));

        VerifiedGauges.wrong(application, """
                [SLT-505] volume mount 'paper' of streamlet 'printer' has no folder to read.
                    streamlet 'printer' (sensors.Printer)
                    there is no folder '/mnt/no/paper', and none is configured
                    'lists/regions.txt' was to be read there
                    at sensors.Regions.readByJava(Regions.java:28)
                    Fix: set 'app.streamlets.printer.volume-mounts.paper' to a folder with such files, which may be examples.
                """);
    }

    /** A printer whose query is made by this method. */
    private TestApplication reading(BiFunction<Regions, Dataset<Gauge>, DataStreamWriter<?>> method)
            throws IOException {
        return new TestApplication(
                folder.resolve("classes"),
                TestApplication.TOPICS,
                new VerifiedGauges.Streamlet("sensors.Generator", context -> List.of()),
                new VerifiedGauges.Streamlet("sensors.Printer", context -> {
                    mounts.add(context.mountedPath("paper"));
                    Regions regions = new Regions(context.session(), context.mountedPath("paper"));
                    return List.of(context.startEgress(
                            "sink", () -> method.apply(regions, context.readStream(VerifiedGauges.IN))));
                }));
    }
}
