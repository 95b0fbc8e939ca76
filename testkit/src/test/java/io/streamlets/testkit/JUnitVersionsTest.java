package io.streamlets.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The testkit, compiled against the oldest JUnit, with others that a user may have, each in a process of its own.
 *
 * <p>JUnit 5 has platform 1: JUnit 5.13.4 is that of platform 1.13.4.
 */
class JUnitVersionsTest {

    private static final Path JUNITS = Path.of(System.getProperty("junit.versions"));

    private static final String KRYO = "-Dspark.serializer=org.apache.spark.serializer.KryoSerializer";

    @TempDir
    Path folder;

    @Test
    void needsNoOptionsWithoutKryo() throws Exception {
        assertThat(run("6.1.3", List.of("-XX:TieredStopAtLevel=1")))
                .isEqualTo("JUnit's platform 6.1.3: 2 succeeded, 1 distinct session, stopped true\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10.5", "1.13.4", "1.14.4", "6.1.3"})
    void sharesOneSessionAndStopsIt(String platform) throws Exception {
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-XX:"))
                .toList();
        assertThat(run(platform, options))
                .isEqualTo("JUnit's platform " + platform + ": 2 succeeded, 1 distinct session, stopped true\n");
    }

    @Test
    void saysWhichOptionsTheJvmOfTheTestsLacks() throws Exception {
        String failure =
                """
                FAILED org.junit.jupiter.api.extension.ParameterResolutionException: [SLT-513] Java runs without the options that Spark needs for Kryo.
                    'spark.serializer' is 'org.apache.spark.serializer.KryoSerializer'
                    %s
                    Fix: give these options to the JVM of the tests: Surefire's argLine, jvmArgs of Gradle's test task, VM options in an IDE.
                """.formatted(JavaModuleOptions.defaultModuleOptions().strip().replaceAll("\\s+", " "));
        assertThat(run("6.1.3", List.of("-XX:TieredStopAtLevel=1", KRYO)))
                .isEqualTo(
                        failure.repeat(2) + "JUnit's platform 6.1.3: 0 succeeded, 0 distinct session, stopped true\n");
    }

    private String run(String platform, List<String> options) throws IOException, InterruptedException {
        Path junit = JUNITS.resolve("junit-platform-console-standalone-" + platform + ".jar");
        assertThat(junit).exists();
        String others = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("junit"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Xmx512m", "-Djava.io.tmpdir=" + folder));
        command.addAll(List.of("-cp", junit + File.pathSeparator + others, JUnitRun.class.getName()));
        Path log = folder.resolve("log");
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        String printed;
        try (var reader = process.inputReader()) {
            printed = reader.lines().map(line -> line + "\n").collect(Collectors.joining());
        }
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return printed;
    }
}
