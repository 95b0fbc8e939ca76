package io.streamlets.integration.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.sandbox.EmbeddedKafka;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.package$;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import words.WordsMain;

@Timeout(240)
final class ClusterTest {
    private static final Map<String, Long> COUNTS = Map.of("a", 3L, "b", 2L, "c", 1L);

    @TempDir
    private static Path folder;

    private static EmbeddedKafka kafka;
    private static StandaloneCluster cluster;
    private static Path jars;

    @BeforeAll
    static void start() throws Exception {
        jars = Files.createDirectory(folder.resolve("jars"));
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("1.txt"), "a b a\nc b a\n");
        cluster = StandaloneCluster.start(folder);
        kafka = new EmbeddedKafka(folder.resolve("kafka")).start();
    }

    @AfterAll
    static void stop() {
        cluster.close();
        kafka.close();
    }

    /** The worker starts the driver, without options of Java; spark-submit has sent all jars. */
    @Test
    void runsInADriverThatTheClusterStarts() throws Exception {
        List<Path> packaged = ClassPath.packaged(jars);
        List<String> arguments = new ArrayList<>(List.of(
                "--master",
                cluster.url(),
                "--deploy-mode",
                "cluster",
                "--driver-memory",
                "512m",
                // So that it lives as long as the driver.
                "--conf",
                "spark.standalone.submit.waitAppCompletion=true",
                "--jars",
                String.join(",", packaged.stream().map(Path::toString).toList()),
                "--class",
                "words.WordsMain",
                packaged.get(0).toString()));
        arguments.addAll(arguments("submitted"));
        try (Jvm submit = cluster.spark("deploy.SparkSubmit", arguments.toArray(String[]::new))) {
            Topic.await(kafka.bootstrapServers(), "submitted", COUNTS, submit);
        }
        assertThat(cluster.driverLog("stdout"))
                .contains("Shuffles have 4 partitions, by the number of cores (2); ")
                .doesNotContain("Executors get from here: ");
        assertThat(cluster.driverLog("stderr")).contains("Launch Command: ").doesNotContain("--add-opens");
    }

    /** The driver is a plain Java process, and executors have Spark's jars alone. */
    @Test
    void sendsExecutorsWhatTheyNeed() throws Exception {
        List<Path> packaged = ClassPath.packaged(jars);
        try (Jvm driver = run(packaged, "sent")) {
            Topic.await(kafka.bootstrapServers(), "sent", COUNTS, driver);
            assertThat(driver.await("Executors get from here: (.*)[.]"))
                    .contains("data.jar", "spark-sql-kafka-0-10_2.13-", "kafka-clients-");
        }
    }

    /** A user who names jars is assumed to have packaged the application's classes. */
    @Test
    void saysThatExecutorsMissTheClassesOfTheApplication() throws Exception {
        Path other = ClassPath.packaged(jars).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("kafka-clients"))
                .findFirst()
                .orElseThrow();
        try (Jvm driver =
                run(ClassPath.application(), "missing", "app.runtimes.spark.config.spark.jars=" + other.toUri())) {
            assertThat(driver.exitCode()).isEqualTo(1);
            assertThat(driver.output())
                    .containsPattern(
                            "\\[SLT-613] query '\\S+' of streamlet '\\w+' needs classes that executors do not have\\.")
                    .contains("    Fix: start the application from its jars rather than from folders, and set"
                            + " 'app.runtimes.spark.config.spark.jars' to the jars of other libraries that it uses");
        }
    }

    @Test
    void refusesClassesInFolders() throws IOException {
        assertThat(runHere("folders")).isEqualTo("""
                [SLT-613] the executors of '%s' would not have the classes of the application.
                %s
                    Fix: package the application and start it from its jars, or set 'app.runtimes.spark.config.spark.jars' to jars\
                 with these classes.
                """.formatted(cluster.url(), folders()));
    }

    @Test
    void refusesToRunWithoutTheKafkaConnector() throws Exception {
        List<Path> packaged = ClassPath.packaged(jars).stream()
                .filter(jar -> !jar.toString().matches(".*(kafka|commons-pool2).*"))
                .toList();
        try (Jvm driver = run(packaged, "connector")) {
            assertThat(driver.exitCode()).isEqualTo(2);
            assertThat(driver.output()).isEqualTo("""
                    [SLT-614] Spark's Kafka connector is not on the class path.
                        missing: 'spark-sql-kafka-0-10_2.13', 'spark-token-provider-kafka-0-10_2.13', 'kafka-clients', 'commons-pool2'
                        Fix: start the application with 'spark-submit --packages org.apache.spark:spark-sql-kafka-0-10_2.13:%s', or\
                     add this artifact and those that it depends on to the class path.\
                    """.formatted(package$.MODULE$.SPARK_VERSION()));
        }
    }

    private static String folders() throws IOException {
        return ClassPath.application().stream()
                .filter(Files::isDirectory)
                .map(folder -> "    Spark sends them jars, but this is a folder: '" + folder + "'")
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** In this process, whose classes are in folders. */
    private static String runHere(String name) {
        List<String> arguments = arguments(name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        WordsMain.application()
                .execute(arguments.toArray(String[]::new), new PrintStream(OutputStream.nullOutputStream()), stream);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Jvm run(List<Path> jars, String name, String... more) throws IOException {
        List<Path> classPath = new ArrayList<>(jars);
        classPath.addAll(ClassPath.spark());
        List<String> command = new ArrayList<>(List.of("-cp", ClassPath.join(classPath), "words.WordsMain"));
        command.addAll(arguments(name));
        command.addAll(List.of(more));
        return Jvm.start(folder, Map.of(), command);
    }

    /** A run with checkpoints and topics of its own. */
    private static List<String> arguments(String name) {
        return new ArrayList<>(List.of(
                "run",
                "--storage",
                folder.resolve("storage-" + name).toString(),
                "app.runtimes.spark.config.spark.master=" + cluster.url(),
                "app.runtimes.spark.config.spark.executor.memory=512m",
                // A session of its own.
                "app.streamlets.counter.config.spark.sql.session.timeZone=UTC",
                "app.kafka.clusters.default.bootstrap-servers=" + kafka.bootstrapServers(),
                "app.topics.words.topic.name=" + name + "-words",
                "app.topics.counts.topic.name=" + name + "-counts",
                "app.streamlets.reader.config-parameters.folder=" + folder.resolve("input")));
    }
}
