package io.streamlets.integration.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {

    private static final String CLASS_PATH = Objects.requireNonNull(System.getProperty("java.class.path"));

    private static final String CLASSES = "build/classes/java/main";

    private static final String BLUEPRINT = """
            blueprint {
              streamlets { generator = sensors.Generator, printer = sensors.Printer }
              topics.data { producers = [generator.out], consumers = [printer.in] }
            }
            """;

    @TempDir
    private static Path shared;

    private static Path streamlets;

    @TempDir
    private Path folder;

    private Path app;

    @BeforeAll
    static void compileStreamlets() throws Exception {
        streamlets = shared.toRealPath().resolve("streamlets");
        write(streamlets, "src/main/java/sensors/Data.java", """
                package sensors;

                public record Data(String src, double value) {}
                """);
        write(streamlets, "src/main/java/sensors/Generator.java", """
                package sensors;

                import io.streamlets.annotations.*;
                import org.apache.spark.sql.*;

                @Streamlet
                public class Generator {
                    @Outlet("out")
                    Dataset<Data> generate(SparkSession session) {
                        return session.readStream().schema("src STRING, value DOUBLE").csv("in").as(DataCodec.encoder());
                    }
                }
                """);
        write(streamlets, "src/main/java/sensors/Printer.java", """
                package sensors;

                import io.streamlets.annotations.*;
                import org.apache.spark.sql.Dataset;
                import org.apache.spark.sql.streaming.DataStreamWriter;

                @Streamlet
                public class Printer {
                    @Egress("console")
                    DataStreamWriter<Data> print(@Inlet("in") Dataset<Data> data) {
                        return data.writeStream().format("console");
                    }
                }
                """);
        assertThat(javac(streamlets, CLASS_PATH)).isEqualTo(new Result(0, ""));
    }

    @BeforeEach
    void writeApp() throws Exception {
        app = folder.toRealPath();
        write(app, "src/main/java/sensors/Sensors.java", """
                package sensors;

                @io.streamlets.annotations.Blueprint("blueprint.conf")
                public interface Sensors {}
                """);
        write(app, "src/main/resources/blueprint.conf", BLUEPRINT);
    }

    @Test
    void aMainIsGeneratedAndRefusesABlueprintThatIsNotTheCompiledOne() throws Exception {
        assertThat(compileApp()).isEqualTo(new Result(0, ""));
        assertThat(app.resolve("build/generated/sensors/SensorsMain.java")).exists();
        assertThat(app.resolve(CLASSES).resolve("blueprint.conf")).doesNotExist();

        Result described = describe(app.resolve("src/main/resources"));
        assertThat(described.output()).contains("generator", "printer", "data");
        assertThat(described.exitCode()).as(described.output()).isZero();

        write(app, "build/resources/main/blueprint.conf", BLUEPRINT + "# edited\n");
        Result refused = describe(app.resolve("build/resources/main"));
        assertThat(refused.output())
                .startsWith("[SLT-510] 'blueprint.conf' on the class path is not the blueprint that was compiled.\n");
        assertThat(refused.exitCode()).isEqualTo(2);
    }

    @Test
    void aMistakeIsFoundInTheBlueprintOfTheFolder() throws Exception {
        write(app, "src/main/resources/blueprint.conf", BLUEPRINT.replace("printer.in", "printer.im"));

        assertThat(compileApp()).isEqualTo(new Result(1, """
                src/main/java/sensors/Sensors.java:3: error: [SLT-408] streamlet 'printer' has no inlet 'im'.
                @io.streamlets.annotations.Blueprint("blueprint.conf")
                                                     ^
                      blueprint.conf:3:59
                      sensors.Printer has inlet 'in'
                      Did you mean 'printer.in'?
                      Fix: name an inlet of the streamlet.
                1 error
                """));
    }

    @Test
    void withoutTheOptionTheErrorNamesIt() throws Exception {
        assertThat(javac(app, classPathOfApp())).isEqualTo(new Result(1, """
                src/main/java/sensors/Sensors.java:3: error: [SLT-402] there is no blueprint 'blueprint.conf'.
                @io.streamlets.annotations.Blueprint("blueprint.conf")
                                                     ^
                      looked in the folder of the option streamlets.blueprint.folder, which is not set
                      looked in the class output, which has the resources that are copied before the compiler runs
                      looked in the class path
                      looked in the source path
                      Fix: create the file in one of these places, or correct its name.
                1 error
                """));
    }

    @Test
    void javacPrintsNothingOfALoggerThatTheProcessorPathDoesNotHave() throws Exception {
        String withoutLogger = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !entry.contains("log4j"))
                .collect(Collectors.joining(File.pathSeparator));

        assertThat(javac(
                        app,
                        classPathOfApp(),
                        "-processorpath",
                        withoutLogger,
                        "-Astreamlets.blueprint.folder=" + app.resolve("src/main/resources")))
                .isEqualTo(new Result(0, ""));
    }

    private Result compileApp() throws Exception {
        return javac(app, classPathOfApp(), "-Astreamlets.blueprint.folder=" + app.resolve("src/main/resources"));
    }

    private static String classPathOfApp() {
        return streamlets.resolve(CLASSES) + File.pathSeparator + CLASS_PATH;
    }

    private Result describe(Path resources) throws Exception {
        String classPath = String.join(
                File.pathSeparator, app.resolve(CLASSES).toString(), resources.toString(), classPathOfApp());
        return run(app, "java", List.of("-classpath", classPath, "sensors.SensorsMain", "describe"));
    }

    private static Result javac(Path module, String classPath, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing,-classfile,-path"));
        if (!List.of(options).contains("-processorpath")) {
            arguments.addAll(List.of("-processorpath", CLASS_PATH));
        }
        arguments.addAll(List.of("-classpath", classPath));
        arguments.addAll(List.of("-d", CLASSES, "-s", "build/generated"));
        arguments.addAll(List.of(options));
        Files.createDirectories(module.resolve("build/generated"));
        try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
            sources.filter(Files::isRegularFile)
                    .map(file -> module.relativize(file).toString())
                    .forEach(arguments::add);
        }
        return run(module, "javac", arguments);
    }

    private static Result run(Path folder, String tool, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        Path output = Files.createTempFile(folder, tool, ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(tool + " does not end:\n" + Files.readString(output));
        }
        return new Result(process.exitValue(), Files.readString(output));
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private record Result(int exitCode, String output) {}
}
