package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.application.Application;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blueprints, included files and folders whose names have spaces and other special characters. */
@SuppressWarnings("NullAway.Init") // JUnit and write() set the fields first.
class BlueprintNamesTest {
    private static final Path SUPPORT = GoldenFile.ROOT.resolve("support");
    private static final Path STREAMLETS = GoldenFile.ROOT.resolve("blueprint/include-right/input/sensors");

    @TempDir
    Path folder;

    private SourceFolder sources;

    private void write(String given) throws IOException {
        sources = new SourceFolder(folder.resolve("sources"));
        for (String each : List.of("Generator", "MovingAverage", "Printer")) {
            sources.with("sensors/" + each + ".java", Files.readString(STREAMLETS.resolve(each + ".java")));
        }
        sources.with("sensors/Sensors.java", """
                package sensors;

                @io.streamlets.annotations.Blueprint("%s")
                public interface Sensors {}
                """.formatted(given.replace("\\", "\\\\")));
    }

    private static void writeBlueprint(SourceFolder resources, String name, String included) {
        resources.with(name, """
                include "%s"
                blueprint.topics {
                  data     { producers = [generator.out], consumers = [average.in] }
                  averages { producers = [average.out],   consumers = [printer.in] }
                }
                """.formatted(included));
        String beside = name.contains("/") ? name.substring(0, name.lastIndexOf('/') + 1) : "";
        resources.with(beside + included, """
                blueprint.streamlets {
                  generator = sensors.Generator, average = sensors.MovingAverage, printer = sensors.Printer
                }
                """);
    }

    private Compilation compile(String... options) {
        return Compilation.of(SUPPORT, sources.folder())
                .options(List.of(options))
                .into(folder.resolve("work"));
    }

    /** Whether the application finds its blueprint where it starts: in a jar. */
    private void assertRuns(Compilation compilation, Path... more) throws Exception {
        assertThat(compilation.diagnostics()).isEmpty();
        Path jar = Jars.pack(folder.resolve("application with a space.jar"), compilation.classes());
        URL[] path = new URL[more.length + 1];
        path[0] = jar.toUri().toURL();
        for (int i = 0; i < more.length; i++) {
            path[i + 1] = more[i].toUri().toURL();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(path, before)) {
            thread.setContextClassLoader(loader);
            Application application = (Application) loader.loadClass("sensors.SensorsMain")
                    .getMethod("application")
                    .invoke(null);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
            assertThat(application.execute(new String[] {"describe"}, out, out))
                    .as("%s", said)
                    .isZero();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "my blueprint.conf, inc/my topics.conf",
        "größe.conf, Maße/日本.conf",
        "100%.conf, 50%/a%20b.conf",
        "a+b#c?.conf, '[x]/{y}&^.conf'",
        "conf/my blueprint.conf, in c/a;b=c.conf",
    })
    void standInTheClassOutput(String name, String included) throws Exception {
        write(name);
        writeBlueprint(sources, name, included);

        assertRuns(compile());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"./my blueprint.conf", "/my blueprint.conf", "conf/../my blueprint.conf", "my blueprint.conf"})
    void areTheSameWhereTheApplicationStarts(String given) throws Exception {
        write(given);
        Path option = folder.resolve("Ordner der Größe 1");
        writeBlueprint(new SourceFolder(option), "my blueprint.conf", "in c/my topics.conf");

        assertRuns(compile("-Astreamlets.blueprint.folder=" + option), option);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void standOnTheClassPath(boolean isJar) throws Exception {
        write("conf/blueprint.conf");
        Path library = folder.resolve("lib !Größe");
        writeBlueprint(new SourceFolder(library), "conf/blueprint.conf", "in c/my topics.conf");
        Path entry = isJar ? Jars.pack(folder.resolve("a library.jar"), library) : library;

        assertRuns(Compilation.of(SUPPORT, sources.folder()).with(entry).into(folder.resolve("work")), entry);
    }

    @Test
    void standInFoldersOfAnyName() throws Exception {
        folder = Files.createDirectories(folder.resolve("Größe !1 %20 & mehr"));
        write("my blueprint.conf");
        writeBlueprint(sources, "my blueprint.conf", "in c/my topics.conf");

        assertRuns(compile());
    }

    @Test
    void standInTheClassOutputOfEclipse() throws Exception {
        write("my blueprint.conf");
        Path classes = folder.resolve("Größe 1");
        writeBlueprint(new SourceFolder(classes), "my blueprint.conf", "in c/my topics.conf");
        String classPath = System.getProperty("java.class.path");
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> arguments =
                new ArrayList<>(List.of("-17", "-nowarn", "-processorpath", classPath, "-cp", classPath));
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        StringWriter out = new StringWriter();

        BatchCompiler.compile(
                Stream.concat(
                                arguments.stream(),
                                Stream.of(SUPPORT, sources.folder()).map(Path::toString))
                        .toArray(String[]::new),
                new PrintWriter(out),
                new PrintWriter(out),
                null);

        assertThat(out.toString()).isEmpty();
        assertThat(classes.resolve("sensors/SensorsMain.class")).exists();
    }

    @Test
    void areNotFoundOutsideOfTheFolders() throws Exception {
        write("../blueprint.conf");
        writeBlueprint(new SourceFolder(folder), "blueprint.conf", "topics.conf");

        assertThat(compile("-Astreamlets.blueprint.folder=" + sources.folder()).diagnostics())
                .isEqualTo("""
                        Sensors.java: error: [SLT-402] there is no blueprint '../blueprint.conf'.
                              looked in the folder SOURCES of the option streamlets.blueprint.folder
                              looked in the class output, which has the resources that are copied before the compiler runs
                              looked in the class path
                              looked in the source path
                              the name leads out of these places
                              Fix: create the file in one of these places, or correct its name.
                          | @io.streamlets.annotations.Blueprint("../blueprint.conf")
                          |                                      ^
                        """.replace("SOURCES", sources.folder().toString()));
    }

    @Test
    void haveSlashes() throws Exception {
        write("conf\\blueprint.conf");
        writeBlueprint(sources, "conf/blueprint.conf", "topics.conf");

        assertThat(compile().diagnostics()).isEqualTo("""
                Sensors.java: error: [SLT-402] there is no blueprint 'conf\\blueprint.conf'.
                      looked in the folder of the option streamlets.blueprint.folder, which is not set
                      looked in the class output, which has the resources that are copied before the compiler runs
                      looked in the class path
                      looked in the source path
                      folders in the name are separated by '/', not by '\\'
                      Did you mean 'conf/blueprint.conf'?
                      Fix: create the file in one of these places, or correct its name.
                  | @io.streamlets.annotations.Blueprint("conf\\\\blueprint.conf")
                  |                                      ^
                """);
    }

    /** The compiler does not say what its class path is, so there is nowhere else to look. */
    @Test
    void areRefusedAtTheTopOfALibrary() throws Exception {
        write("blueprint.conf");
        sources.with("blueprint.conf", "include \"my topics.conf\"\nblueprint.streamlets.printer = sensors.Printer\n");
        Path library = folder.resolve("library");
        new SourceFolder(library).with("my topics.conf", "");

        assertThat(Compilation.of(SUPPORT, sources.folder())
                        .with(library)
                        .into(folder.resolve("work"))
                        .diagnostics())
                .startsWith("""
                        Sensors.java: error: [SLT-421] the blueprint 'blueprint.conf' includes 'my topics.conf', which is missing.
                              blueprint.conf:1:1
                              looked for my topics.conf in the folder of the option streamlets.blueprint.folder, which is not set
                              looked for my topics.conf in the class output, which has the resources that are copied before the compiler runs
                              looked for my topics.conf in the class path
                              looked for my topics.conf in the source path
                              the compiler cannot look for this name on the class path and the source path, because of its characters
                              Fix: create the file, or correct the name, which is relative to the including file.
                        """);
    }
}
