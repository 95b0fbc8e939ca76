package io.streamlets.integration.crashes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that end in the middle of their writing. {@code -Dcrashes=200} kills so many queries, where each is a point in time
 * of its own, in as many processes as that takes.
 */
class CrashTest {
    private static final int QUERIES = 6;
    private static final int CRASHES = Integer.getInteger("crashes", 3 * QUERIES);

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostWhenTheProcessIsKilled() throws Exception {
        Random random = new Random();
        // What Hadoop's own file system has written is read.
        assertThat(output(java("hadoops", "3"))).containsPattern("processes: \\[.*chmod.*readlink.*]\nwhole: ");
        for (int crashes = 0; crashes < CRASHES; crashes += QUERIES) {
            Process process = start(java("ours", "killed"));
            try (BufferedReader lines = process.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("running");
                // Not to wait for something, but to be somewhere.
                TimeUnit.MILLISECONDS.sleep(random.nextInt(1000));
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        // And the other way round.
        assertThat(output(java("hadoops", "3"))).contains("whole: ");
    }

    /** The disk is one of memory, in a namespace of its own. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void nothingIsLostWhenTheDiskIsFull() throws Exception {
        // A small disk that this process and its children see.
        String script = """
                mount -t tmpfs -o size=9m none '%s' &&
                dd if=/dev/zero of='%s' bs=1M count=6 status=none &&
                exec %s""".formatted(folder, folder.resolve(CountingQueries.BALLAST), inShell(java("ours", "full")));

        String output = output(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script));

        List<String> lines = output.lines().toList();
        assertThat(lines).hasSize(QUERIES + 2);
        assertThat(lines.subList(0, QUERIES))
                .allSatisfy(line ->
                        assertThat(line).startsWith("failed: ").containsIgnoringCase("no space left on device"));
        // Spark itself has 'rm' remove what RocksDB keeps of a snapshot.
        assertThat(lines.get(QUERIES)).isIn("processes: []", "processes: [rm]");
        assertThat(lines.get(QUERIES + 1)).startsWith("whole: ");
    }

    private List<String> java(String files, String end) throws IOException {
        Path temporary = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens") || option.startsWith("-XX:"))
                .toList());
        Stream.of("log4j2.configurationFile", "log4j2.statusLoggerLevel")
                .forEach(key -> command.add("-D" + key + "=" + System.getProperty(key)));
        command.addAll(List.of("-Xmx1g", "-Djava.io.tmpdir=" + temporary, "-cp", classPath()));
        command.addAll(List.of(CountingQueries.class.getName(), folder.toString(), "" + QUERIES, files, end));
        return command;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String inShell(List<String> command) {
        return String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(new File(folder + ".err"))
                .start();
    }

    /** What a process says until its end, which is to be a good one. */
    private String output(List<String> command) throws Exception {
        Process process = start(command);
        try (BufferedReader lines = process.inputReader()) {
            String output = String.join("\n", lines.lines().toList());
            assertThat(process.waitFor())
                    .as("%s", Files.readString(Path.of(folder + ".err")))
                    .isZero();
            return output;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
