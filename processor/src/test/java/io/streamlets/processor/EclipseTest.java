package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processors in Eclipse's compiler, which has no source trees of javac. */
class EclipseTest {
    private static final Path SUPPORT = GoldenFile.ROOT.resolve("support");
    private static final Path AVRO = GoldenFile.ROOT.resolve("schema/schema-folder");

    @TempDir
    Path work;

    private Path classes;
    private Path sources;

    @BeforeEach
    void createFolders() throws IOException {
        work = work.toRealPath();
        classes = Files.createDirectories(work.resolve("eclipse-classes"));
        sources = Files.createDirectories(work.resolve("eclipse-sources"));
    }

    @Test
    void generatesTheSameAsInJavac() throws IOException {
        Path input = GoldenFile.ROOT.resolve("blueprint/right/input");
        Files.copy(input.resolve("blueprint.conf"), classes.resolve("blueprint.conf"));

        assertThat(compile(List.of(), SUPPORT, input)).isEmpty();

        Compilation javac = Compilation.of(SUPPORT, input).into(work);
        Map<String, String> generated = new TreeMap<>();
        javac.generated().keySet().forEach(name -> generated.put(name, read(name)));
        assertThat(generated).isEqualTo(javac.generated());
    }

    @Test
    void reportsWhatIsWrongInABlueprint() throws IOException {
        Path input = GoldenFile.ROOT.resolve("blueprint/unknown-port/input");
        Files.copy(input.resolve("blueprint.conf"), classes.resolve("blueprint.conf"));

        assertThat(compile(List.of(), SUPPORT, input)).isEqualTo("""
                        ----------
                        1. ERROR in golden/blueprint/unknown-port/input/sensors/Sensors.java (at line 5)
                        \t@Blueprint("blueprint.conf")
                        \t           ^^^^^^^^^^^^^^^^
                        [SLT-408] streamlet 'average' has no inlet 'im'.
                            blueprint.conf:8:58
                            sensors.MovingAverage has inlet 'in', outlet 'out'
                            Did you mean 'average.in'?
                            Fix: name an inlet of the streamlet.
                        ----------
                        1 problem (1 error)
                        """);
    }

    @Test
    void asksForTheFolderWithTheSchemaOfAnAvroClass() throws IOException {
        assertThat(compile(List.of(), AVRO.resolve("library"), AVRO.resolve("input")))
                .isEqualTo("""
                        ----------
                        1. ERROR in golden/schema/schema-folder/input/shop/Holder.java (at line 6)
                        \tpublic record Holder(Hidden hidden) {}
                        \t                            ^^^^^^
                        [SLT-304] the schema of Avro class 'shop.Hidden' cannot be found.
                            neither its source nor its class file shows a schema of this name
                            Fix: name the folder with its .avsc file by the compiler argument -Astreamlets.schema.folder=<folder>.
                        ----------
                        1 problem (1 error)
                        """);
    }

    @Test
    void findsTheSchemaOfAnAvroClassInThatFolder() throws IOException {
        String option = "-Astreamlets.schema.folder=" + AVRO.resolve("schemas");

        assertThat(compile(List.of(option), AVRO.resolve("library"), AVRO.resolve("input")))
                .isEmpty();
        assertThat(read("shop/HolderCodec.java")).contains("Member.nullable(\"hidden\", HIDDEN)");
    }

    @Test
    void findsDescriptorsInAJar() throws IOException {
        Path library = Compilation.of(SUPPORT, GoldenFile.ROOT.resolve("blueprint/streamlets-in-library/library"))
                .into(work)
                .classes();
        Path jar = Jars.pack(work.resolve("sensors.jar"), library);
        Path input = GoldenFile.ROOT.resolve("blueprint/streamlets-in-library/input");
        Files.copy(input.resolve("blueprint.conf"), classes.resolve("blueprint.conf"));

        assertThat(compile(List.of("-cp", jar + ":" + System.getProperty("java.class.path")), input))
                .isEmpty();
    }

    /** Compiles, and returns what is said about errors. */
    private String compile(List<String> options, Path... folders) {
        String classPath = System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>(List.of("-17", "-nowarn", "-proceedOnError"));
        arguments.addAll(List.of("-processorpath", classPath));
        arguments.addAll(List.of("-d", classes.toString(), "-s", sources.toString()));
        if (!options.contains("-cp")) {
            arguments.addAll(List.of("-cp", classPath));
        }
        arguments.addAll(options);
        Stream.of(folders).map(Path::toString).forEach(arguments::add);
        StringWriter out = new StringWriter();
        BatchCompiler.compile(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(out), null);
        return out.toString().replace(GoldenFile.ROOT.toString(), "golden").replace(work.toString(), "work");
    }

    private String read(String name) {
        try {
            Path source = sources.resolve(name);
            return Files.readString(Files.exists(source) ? source : classes.resolve(name));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
