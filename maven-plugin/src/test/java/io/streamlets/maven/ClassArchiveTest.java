package io.streamlets.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.maven.launch.Launch;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real JVMs: the first makes an archive, the second has its classes from there, and what does not fit is not used. */
final class ClassArchiveTest {
    private static final String FROM_ARCHIVE = "io.streamlets.maven.launch.Launch source: shared objects file (top)";

    @TempDir
    private Path folder;

    private Path jar;
    private Path classes;

    @BeforeEach
    void compile() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        Path source = folder.resolve("Hello.java");
        Files.writeString(source, """
                public class Hello {
                    public static void main(String[] args) {
                        System.out.println("Hello " + String.join("|", args) + " "
                                + (Thread.currentThread().getContextClassLoader() == Hello.class.getClassLoader()));
                        System.exit(args.length);
                    }
                }
                """);
        run(ToolProvider.findFirst("javac").orElseThrow(), "-d", classes.toString(), source.toString());
        jar = folder.resolve("launch.jar");
        run(
                ToolProvider.findFirst("jar").orElseThrow(),
                "cf",
                jar.toString(),
                "-C",
                ClassPath.launcher().toString(),
                "io/streamlets/maven/launch");
    }

    @Test
    void theSecondRunTakesItsClassesFromTheArchiveOfTheFirst() throws Exception {
        ClassArchive archive = archive(List.of());
        assertThat(run(archive.toUseOrMake())).contains("Hello a|b c true").doesNotContain(FROM_ARCHIVE, "[warning]");
        assertThat(archive.exists()).isFalse();
        archive.keep();
        assertThat(archive.exists()).isTrue();

        assertThat(run(archive.toUse())).contains("Hello a|b c true", FROM_ARCHIVE);
        assertThat(run(archive.toUseOrMake())).contains("Hello a|b c true", FROM_ARCHIVE);
    }

    @Test
    void anotherJarOrOptionHasAnotherArchiveAndReplacesTheOne() throws Exception {
        ClassArchive first = archive(List.of());
        run(first.toUseOrMake());
        first.keep();
        assertThat(archive(List.of("-Xmx1g")).exists()).isFalse();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));
        ClassArchive second = archive(List.of());
        assertThat(second.exists()).isFalse();
        run(second.toUseOrMake());
        second.keep();
        assertThat(second.exists()).isTrue();
        assertThat(first.exists()).isFalse();
    }

    @Test
    void halfAnArchiveIsNotKept() throws Exception {
        ClassArchive archive = archive(List.of());
        run(archive.toUseOrMake());
        Path made = Path.of(archive + ".new-" + ProcessHandle.current().pid());
        byte[] bytes = Files.readAllBytes(made);
        Files.write(made, Arrays.copyOf(bytes, bytes.length / 2));

        archive.keep();

        assertThat(made).doesNotExist();
        assertThat(archive.exists()).isFalse();
    }

    @Test
    void aJvmThatCannotMakeOneStartsWithout() throws Exception {
        List<String> debugged = List.of("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0");
        ClassArchive archive = archive(debugged);

        assertThat(archive.toUseOrMake()).isEmpty();

        archive.keep();
        assertThat(archive.exists()).isFalse();
    }

    private ClassArchive archive(List<String> options) throws IOException {
        return ClassArchive.in(folder.resolve("archives"), options, List.of(jar));
    }

    /** What a JVM with these options prints, which ends with exit code 2. */
    private String run(List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Xlog:class+load");
        command.addAll(List.of("-cp", jar.toString(), Launch.class.getName(), classes + File.pathSeparator + folder));
        command.addAll(List.of("Hello", "a", "b c"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(2);
        return output;
    }

    private static void run(ToolProvider tool, String... arguments) {
        assertThat(tool.run(System.out, System.err, arguments))
                .as(String.join(" ", Stream.of(arguments).toList()))
                .isZero();
    }
}
