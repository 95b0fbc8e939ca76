package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streamlets of a blueprint that come in jars. */
class LibraryTest {
    private static final Path INPUT = GoldenFile.ROOT.resolve("blueprint/streamlets-in-library/input");
    private static final String GENERATOR = "META-INF/streamlets/sensors.Generator.json";
    private static final String PRINTER = "META-INF/streamlets/sensors.Printer.json";

    @TempDir
    Path work;

    private Path library;

    @BeforeEach
    void compileLibrary() throws IOException {
        work = work.toRealPath();
        Path sources = GoldenFile.ROOT.resolve("blueprint/streamlets-in-library/library");
        library = Compilation.of(GoldenFile.ROOT.resolve("support"), sources)
                .into(work.resolve("library"))
                .classes();
    }

    @Test
    void theyAreVerifiedLikeLocalOnes() throws IOException {
        Path jar = jar("sensors.jar");

        Compilation compilation = Compilation.of(INPUT).with(jar).into(work);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated())
                .containsOnlyKeys(
                        "META-INF/streamlets/sensors.MovingAverage.json",
                        "sensors/MovingAverageStreamlet.java",
                        "sensors/SensorsMain.java");
    }

    @Test
    void whatDoesNotFitIsFoundInAJar() throws IOException {
        Path jar = jar("sensors.jar");
        SourceFolder sources = new SourceFolder(work.resolve("src"))
                .with("blueprint.conf", """
                        blueprint {
                          streamlets { generator = sensors.Generator, printer = sensors.Printer }
                          topics.data { producers = [generator.out], consumers = [printer.input] }
                        }
                        """)
                .with("sensors/Sensors.java", """
                        package sensors;

                        @io.streamlets.annotations.Blueprint("blueprint.conf")
                        public interface Sensors {}
                        """);

        Compilation compilation = Compilation.of(sources.folder()).with(jar).into(work);

        assertThat(compilation.diagnostics()).isEqualTo("""
                        Sensors.java: error: [SLT-408] streamlet 'printer' has no inlet 'input'.
                              blueprint.conf:3:59
                              sensors.Printer has inlet 'in'
                              Did you mean 'printer.in'?
                              Fix: name an inlet of the streamlet.
                          | @io.streamlets.annotations.Blueprint("blueprint.conf")
                          |                                      ^
                        """);
    }

    @Test
    void oneWithoutItsDescriptorIsRefused() throws IOException {
        Path jar = jar("sensors.jar", PRINTER);

        assertThat(compile(jar)).isEqualTo("""
                        Sensors.java: error: [SLT-460] the streamlet class 'sensors.Printer' has no descriptor.
                              blueprint.conf:5:17
                              in %s
                              there is no META-INF/streamlets/sensors.Printer.json
                              Fix: compile the class with the processor of Streamlets, and keep META-INF/streamlets in its jar.
                          | @Blueprint("blueprint.conf")
                          |            ^
                        """.formatted(jar));
    }

    @Test
    void oneWithADescriptorOfAnotherVersionIsRefused() throws IOException {
        Path descriptor = library.resolve(PRINTER);
        Files.writeString(descriptor, Files.readString(descriptor).replace("\"version\": 1", "\"version\": 2"));
        Path jar = jar("sensors.jar");

        assertThat(compile(jar)).isEqualTo("""
                        Sensors.java: error: [SLT-417] the descriptor 'META-INF/streamlets/sensors.Printer.json' cannot be read.
                              blueprint.conf:5:17
                              in %s
                              it has version 2, this is version 1
                              Fix: compile the streamlet with the version of Streamlets that is used here.
                          | @Blueprint("blueprint.conf")
                          |            ^
                        """.formatted(jar));
    }

    @Test
    void oneThatIsCompiledHereTooIsRefused() throws IOException {
        Path jar = jar("sensors.jar");
        Path source = GoldenFile.ROOT.resolve("blueprint/streamlets-in-library/library/sensors/Printer.java");
        SourceFolder sources =
                new SourceFolder(work.resolve("src")).with("sensors/Printer.java", Files.readString(source));

        Compilation compilation =
                Compilation.of(INPUT, sources.folder()).with(jar).into(work);

        assertThat(compilation.diagnostics()).isEqualTo("""
                        Sensors.java: error: [SLT-461] the streamlet class 'sensors.Printer' is in 2 places.
                              blueprint.conf:5:17
                              the sources that are compiled now
                              %s
                              which of them is used depends on the order of the class path
                              Fix: keep one of them and remove the class from the others, or the others from the class path.
                          | @Blueprint("blueprint.conf")
                          |            ^
                        """.formatted(jar));
    }

    @Test
    void oneInTwoJarsThatTheBlueprintNeedsIsRefused() throws IOException {
        Path printers = jar("printers.jar", GENERATOR, "sensors/Generator.class");
        Path all = jar("all.jar");

        assertThat(compile(printers, all)).isEqualTo("""
                        Sensors.java: error: [SLT-461] the streamlet class 'sensors.Printer' is in 2 places.
                              blueprint.conf:5:17
                              %s
                              %s
                              which of them is used depends on the order of the class path
                              Fix: keep one of them and remove the class from the others, or the others from the class path.
                          | @Blueprint("blueprint.conf")
                          |            ^
                        """.formatted(all, printers));
    }

    private String compile(Path... jars) {
        return Compilation.of(INPUT).with(jars).into(work).diagnostics();
    }

    /** Packs the library, leaving out some files. */
    private Path jar(String name, String... leftOut) throws IOException {
        return Jars.pack(work.resolve(name), library, leftOut);
    }
}
