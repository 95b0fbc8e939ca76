package io.streamlets.spark.application;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a process ends that is told to, or whose Spark has ended. */
@Timeout(120)
final class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    void stopsTheQueriesBeforeSparkWhenItIsAskedToEnd() throws Exception {
        // Nor does it need options of Java.
        Process process = startWith(List.of(), "tick");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("batch");

            // Not Process.destroy, which closes the streams that we still read.
            assertThat(process.toHandle().destroy()).isTrue();

            assertThat(process.waitFor(15, SECONDS)).isTrue();
            assertThat(out.lines().filter(line -> !line.equals("batch")))
                    .as(log())
                    .containsExactly("query ended well", "Spark ended");
            assertThat(process.exitValue()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void failsWhenSparkIsStoppedBehindItsBack() throws Exception {
        Process process = start("stop-spark");
        try (BufferedReader out = process.inputReader()) {
            String said = out.lines().collect(Collectors.joining("\n"));

            assertThat(process.waitFor(30, SECONDS)).isTrue();
            assertThat(said).as(log()).contains("Spark ended").contains("[SLT-601] ");
            assertThat(process.exitValue()).isEqualTo(1);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void saysWhichOptionsOfJavaAreMissingForKryo() throws Exception {
        Process process = startWith(List.of("-Dspark.serializer=org.apache.spark.serializer.KryoSerializer"), "tick");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.lines())
                    .as(log())
                    .containsExactly(
                            "[SLT-513] Java runs without the options that Spark needs for Kryo.",
                            "    'spark.serializer' is 'org.apache.spark.serializer.KryoSerializer'",
                            "    " + JavaModuleOptions.defaultModuleOptions().strip(),
                            "    Fix: put these options between 'java' and '-classpath', or start with spark-submit; where"
                                    + " the cluster starts the driver, set 'spark.driver.extraJavaOptions' to them.");
            assertThat(process.waitFor(30, SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
        } finally {
            process.destroyForcibly();
        }
    }

    /** What a streamlet's own code uses is not known before it runs. */
    @Test
    void saysWhichOptionsOfJavaAreMissingForAnEncoderWithKryo() throws Exception {
        Process process = startWith(List.of(), "kryo");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.lines().map(line -> line.replaceAll("@\\p{XDigit}+$", "@")))
                    .as(log())
                    .containsExactly(
                            "query failed",
                            "Spark ended",
                            "[SLT-513] query 'reader.sink' of streamlet 'reader' needs options of Java that are not given.",
                            "    java.lang.reflect.InaccessibleObjectException: Unable to make field final byte[]"
                                    + " java.nio.ByteBuffer.hb accessible: module java.base does not \"opens java.nio\" to unnamed"
                                    + " module @",
                            "    " + JavaModuleOptions.defaultModuleOptions().strip(),
                            "    Fix: put these options between 'java' and '-classpath', or start with spark-submit; where"
                                    + " the cluster starts the driver, set 'spark.driver.extraJavaOptions' to them; the query"
                                    + " goes on from its checkpoint.");
            assertThat(process.waitFor(30, SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void neverShowsASecret() throws Exception {
        Path file = Files.writeString(
                folder.resolve("keys.conf"), "app.streamlets.keeper.config-parameters.key = s3cretinfile");
        Process process = startMain(
                KeeperMain.class,
                javaOptions(),
                "run",
                "--conf",
                file.toString(),
                "--storage",
                folder.resolve("storage").toString(),
                "app.runtimes.spark.config.spark.master=local[1]",
                "app.runtimes.spark.config.spark.ui.enabled=true",
                "app.runtimes.spark.config.spark.ui.port=0",
                "app.streamlets.keeper.config-parameters.key=s3cretofcommand");
        try (BufferedReader out = process.inputReader()) {
            String said = out.lines().collect(Collectors.joining("\n"));

            assertThat(process.waitFor(30, SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(said)
                    .contains("length 15", "sun.java.command", "*********(redacted)", "spark.ui.port")
                    .doesNotContain("s3cret");
            assertThat(log())
                    .contains(
                            "[SLT-601] streamlet 'keeper' did not start.",
                            "'***' opens no door: ",
                            "no configuration parameter 'key' of type")
                    .doesNotContain("s3cret");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void neverShowsASecretWhereSparkRefusesToStart() throws Exception {
        Process process = startMain(
                KeeperMain.class,
                javaOptions(),
                "run",
                "--storage",
                folder.resolve("storage").toString(),
                "app.runtimes.spark.config.spark.master=local[s3cretmaster]",
                "app.streamlets.keeper.config-parameters.key=s3cretmaster");
        try (BufferedReader out = process.inputReader()) {
            String said = out.lines().collect(Collectors.joining("\n"));

            assertThat(process.waitFor(30, SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(2);
            assertThat(said).doesNotContain("s3cret");
            assertThat(log())
                    .contains("[SLT-516] Spark does not start with 'spark.master' as 'local[***]'.")
                    .doesNotContain("s3cret");
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(String... more) throws IOException {
        return startWith(javaOptions(), more);
    }

    private static List<String> javaOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-XX:"))
                .toList();
    }

    private Process startWith(List<String> options, String... more) throws IOException {
        return startMain(TickerMain.class, options, more);
    }

    private Process startMain(Class<?> main, List<String> options, String... more) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.add(folder.toString());
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("log").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
