package io.streamlets.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedSessionTest {

    @TempDir
    Path folder;

    @Test
    void aTestWithoutAnErrorLogsNothingOfSpark() throws Exception {
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-XX:"))
                .toList());
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), QuietMain.class.getName()));
        command.add(folder.resolve("store").toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(log.toFile());
        // What Spark says of a machine whose name does not resolve is none of the test's business.
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = builder.start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor()).as(Files.readString(log)).isZero();
            assertThat(printed).isEqualTo("[Word[number=1, text=house]]\n");
            assertThat(log).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }
}
