package io.streamlets.spark.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.kept.KeptSchemaFile;
import io.streamlets.blueprint.schema.AvroSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that keeps the schemas of a release, and what a later one makes of them when it starts. */
final class KeptSchemasTest {
    private static final String FILE = "streamlets-schemas/data/sensors.Data-215daf010f04af54.avsc";

    @TempDir
    private Path folder;

    private Path resources;
    private TestApplication topics;

    @BeforeEach
    void prepare() throws IOException {
        resources = Files.createDirectories(folder.resolve("resources"));
        topics = new TestApplication(folder.resolve("classes"), TestApplication.TOPICS);
    }

    @Test
    void theSchemasOfARelease() throws IOException {
        right("data\n  " + FILE + "  not kept, written by 'generator.out'\n", "schemas");
        right("wrote    " + resources.resolve(FILE) + "\n", "schemas", "--write", resources.toString());
        assertThat(files()).containsExactly(FILE);
        assertThat(resources.resolve(FILE)).hasContent("""
                {
                  "type": "record",
                  "name": "Data",
                  "namespace": "sensors",
                  "fields": [
                    {
                      "name": "src",
                      "type": "string"
                    }
                  ]
                }
                """);
        right("is kept  " + resources.resolve(FILE) + "\n", "schemas", "--write", resources.toString());
    }

    @Test
    void theSchemasOfALaterRelease() throws IOException {
        KeptSchema earlier = KeptSchemaFile.of("data", AvroSchemas.parse("""
                {"type":"record","name":"Data","namespace":"sensors","fields":[
                  {"name":"src","type":"string"},{"name":"unit","type":"string"}]}"""));
        Path file = folder.resolve("classes").resolve(earlier.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, earlier.text());
        topics.compileWithKeptSchemas(List.of(earlier.file()));

        right("""
                data
                  %s  not kept, written by 'generator.out'
                  %s  kept, of an earlier release
                """.formatted(FILE, earlier.file()), "schemas");
        topics.execute("verify");
        assertThat(topics.err()).startsWith("""
                warning: [SLT-456] the schema by which outlet 'generator.out' writes topic 'data' is not kept.
                """);
    }

    @Test
    void otherContentIsNotOverwritten() throws IOException {
        topics.execute("schemas", "--write", resources.toString());
        Files.writeString(resources.resolve(FILE), "mine");

        wrong("""
                [SLT-526] '%s' is in the way: it is not the schema by which topic 'data' is written.
                    schemas that differ in logical types alone have the same fingerprint, and so the same file
                    Fix: restore the file, or give the topic a new 'topic.name' and delete the file if the schema was changed.
                """.formatted(resources.resolve(FILE)), "schemas", "--write", resources.toString());
        assertThat(resources.resolve(FILE)).hasContent("mine");
    }

    /** As every reader of kept schemas takes it: here the wrong byte stands where it means nothing, there it does not. */
    @Test
    void bytesThatAreNoText() throws IOException {
        topics.execute("schemas", "--write", resources.toString());
        Path file = resources.resolve(FILE);
        String kept = Files.readString(file);
        Files.writeString(
                file, kept.replace("{\n  \"type\"", "{\n  \"doc\": \"Gr\u00f6\u00dfe\", \"type\""), ISO_8859_1);
        right("is kept  " + file + "\n", "schemas", "--write", resources.toString());

        Files.writeString(file, kept.replace("\"src\"", "\"\u00fcber\""), ISO_8859_1);
        assertThat(topics.execute("schemas", "--write", resources.toString())).isEqualTo(2);
        assertThat(topics.err()).startsWith("[SLT-526] '" + file + "' is in the way: ");
    }

    @Test
    void aFolderThatIsNone() throws IOException {
        wrong(
                """
                [SLT-527] schemas cannot be kept in '%s'.
                    it is no folder
                    Fix: name the folder with the resources of the project, such as src/main/resources.
                """.formatted(folder.resolve("resorces")),
                "schemas",
                "--write",
                folder.resolve("resorces").toString());
        assertThat(folder.resolve("resorces")).doesNotExist();
    }

    @Test
    void aKeptSchemaThatIsNotInTheJar() throws IOException {
        topics.compileWithKeptSchemas(List.of(FILE));

        wrong("""
                [SLT-525] '%s' is not on the class path.
                    the application was compiled with it, to read what an earlier release wrote
                    Fix: put the folder 'streamlets-schemas' of the project's resources into the jar.
                """.formatted(FILE), "verify");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString())
                    .toList();
        }
    }

    private void right(String output, String... arguments) throws IOException {
        assertThat(topics.execute(arguments)).as(topics.err()).isZero();
        assertThat(topics.out()).isEqualTo(output);
        assertThat(topics.err()).isEmpty();
    }

    private void wrong(String problems, String... arguments) throws IOException {
        assertThat(topics.execute(arguments)).isEqualTo(2);
        assertThat(topics.err()).isEqualTo(problems);
        assertThat(topics.out()).isEmpty();
    }
}
