package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.sandbox.sample.WordApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Local runs in a process of their own, which starts and stops Spark itself and can be killed. */
class SandboxProcessTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();
    private WordApplication words;
    private String topicOfWords = "partitions = 2";
    private Path temporary;

    @BeforeEach
    void makeApplication() throws IOException {
        words = new WordApplication(folder.resolve("words"));
        temporary = Files.createDirectory(folder.resolve("tmp"));
    }

    @AfterEach
    void endProcesses() {
        processes.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partitions = 2", "fused = true"})
    void losesNothingWhenItIsKilledHalfWay(String topic) throws Exception {
        topicOfWords = topic;
        String storage = folder.resolve("storage").toString();
        for (int i = 0; i < 20; i++) {
            words.addWords(i * 100, i * 100 + 100);
        }
        Process killed = start(storage, "-");
        readUntil(killed, "|number|");
        words.addWords(2_000, 2_100);
        killed.destroyForcibly().waitFor();

        words.addWords(2_100, 2_200);
        Process second = start(storage, "3000");
        String printed = readUntil(second, "Ended: ");
        assertThat(printed).endsWith("Ended: nothing flows any more.\n");
        assertThat(second.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(words.stored()).hasSize(2_200);
        // A warning that every run has hides those that matter.
        assertThat(Path.of(storage, "sandbox.log"))
                .content()
                .doesNotContain("FairSchedulableBuilder", "NativeCodeLoader", "ResolveWriteToStream", "DAGScheduler");
    }

    @Test
    void endsInTimeWhenItIsAskedToAndLeavesNothingBehind() throws Exception {
        words.addWords(0, 100);
        Process process = start("-", "-");
        String printed = readUntil(process, "|number|");
        assertThat(printed).startsWith("Streamlets\n").contains("\nKafka at 127.0.0.1:");
        assertThat(folders()).anyMatch(name -> name.startsWith("streamlets-words-"));

        process.destroy();
        assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(folders()).isEmpty();
    }

    @Test
    void endsInTimeWhenItIsAskedToWhileItStarts() throws Exception {
        Process process = start("-", "-");
        readUntil(process, "Streamlets");

        process.destroy();
        assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(folder.resolve("err-0")).content().doesNotContain("SLT-", "Exception");
        // Spark itself may leave an empty folder of its own, since it cannot register a hook any more that removes it.
        assertThat(folders()).noneMatch(name -> name.startsWith("streamlets-"));
    }

    @Test
    void aBrokerThatGivesUpEndsTheRunAndNotTheProcess() throws Exception {
        Path storage = folder.resolve("storage");
        words.addWords(0, 100);
        Process process = start(storage.toString(), "-");
        readUntil(process, "|number|");
        Files.move(storage.resolve("kafka"), storage.resolve("gone"));
        words.addWords(100, 200);

        process.inputReader().transferTo(Writer.nullWriter());
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(folder.resolve("err-0")).hasContent("""
                [SLT-608] the embedded broker gave up.
                    cause: java.lang.IllegalStateException: Kafka wanted to halt the process
                    Fix: look into the log for what failed, such as a full disk, and start again.
                The log is %s
                """.formatted(storage.resolve("sandbox.log")));
    }

    @Test
    void theLogThatIsKeptAfterAFailureHoldsNoSecretAndIsItsOwnersAlone() throws Exception {
        words.add("poison", "7 poison");
        Process process = start("-", "-");

        process.inputReader().transferTo(Writer.nullWriter());
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        String err = Files.readString(folder.resolve("err-0"));
        Path log = Path.of(err.substring(err.indexOf("The log is ") + "The log is ".length())
                .strip());
        // Spark itself logs why a task and a query failed.
        assertThat(log).content().contains("TaskSetManager", "MicroBatchExecution", "cannot bear ***");
        assertThat(log).content().doesNotContain("poison");
        assertThat(err).doesNotContain("poison");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rw-------");
    }

    private Process start(String storage, String untilIdle) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-XX:"))
                .toList());
        command.addAll(List.of("-Xmx1g", "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WordApplication.class.getName()));
        command.addAll(List.of(folder.resolve("words").toString(), storage, untilIdle, topicOfWords));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err-" + processes.size()).toFile())
                .start();
        processes.add(process);
        return process;
    }

    /** Reads what the process prints, up to and with the first line that has {@code part} in it. */
    private String readUntil(Process process, String part) throws IOException {
        StringBuilder printed = new StringBuilder();
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            printed.append(line).append('\n');
            if (line.contains(part)) {
                return printed.toString();
            }
        }
        throw new AssertionError("the process has ended: " + printed
                + Files.readString(folder.resolve("err-" + (processes.size() - 1))));
    }

    private List<String> folders() throws IOException {
        try (var entries = Files.list(temporary)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperfdata"))
                    .toList();
        }
    }
}
