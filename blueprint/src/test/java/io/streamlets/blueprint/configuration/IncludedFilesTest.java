package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What configuration files include is read, or is reported as missing. */
class IncludedFilesTest {
    @TempDir
    private Path folder;

    private Layers layers;

    @BeforeEach
    void aRightConfiguration() {
        layers = new Layers(folder).assignment("app.streamlets.average.config-parameters.limit=10");
    }

    @Test
    void aMissingFileIsNotSkipped() {
        assertThat(layers.file("app.conf", """
                app.storage = state
                app { include "common.conf" }
                include required("other")
                """).problems())
                .containsExactly(missing("app.conf", "common.conf", "2:7"), missing("app.conf", "other", "3:1"));
    }

    @Test
    void includesOfAllKinds() {
        assertThat(layers.file("app.conf", """
                include classpath("common.conf")
                include file("/no/such/common.conf")
                include url("file:/no/such/common.conf")
                include required(classpath("other.conf"))
                """).problems())
                .containsExactly(
                        missing("app.conf", "common.conf", "1:1"),
                        missing("app.conf", "/no/such/common.conf", "2:1"),
                        missing("app.conf", "file:/no/such/common.conf", "3:1"),
                        missing("app.conf", "other.conf", "4:1"));
    }

    @Test
    void anIncludedFileIncludesAMissingOne() throws IOException {
        Files.writeString(folder.resolve("common.conf"), "app.storage = state\n\ninclude \"more.conf\"\n");

        assertThat(layers.file("app.conf", "include \"common\"").problems())
                .containsExactly(missing("common.conf", "more.conf", "3:1"));
    }

    @Test
    void theConfigurationOnTheClassPath() {
        assertThat(layers.resource("application.conf", "include \"common.conf\"")
                        .resource("reference.conf", "include \"of-a-library.conf\"")
                        .problems())
                .containsExactly(missing("application.conf", "common.conf", "1:1"));
    }

    @Test
    void placesNameTheIncludedFile() throws IOException {
        Files.writeString(folder.resolve("common.conf"), "app {\n  storage = state, topics.data.partitions = 0\n}\n");

        assertThat(layers.file("app.conf", "include \"common\"").problems()).containsExactly("""
                [SLT-502] 'app.topics.data.partitions' is '0', expected a whole number of at least 1.
                    common.conf:2:45
                    Fix: give it a whole number of at least 1.""");
    }

    @Test
    void whatIsThereIsRead() throws IOException {
        Path common = Files.writeString(folder.resolve("common.conf"), "app.storage = state");
        layers.resource("more.conf", "app.topics.data.replicas = 3")
                .file("app.conf", """
                include "more.conf"
                include classpath("more.conf")
                include required(file("%s"))
                include url("%s")
                """.formatted(common, common.toUri()));

        assertThat(layers.load().storage()).isEqualTo("state");
        assertThat(layers.load().topic("data").replicas()).isEqualTo(3);
    }

    private static String missing(String file, String included, String place) {
        return """
               [SLT-504] the configuration file '%s' includes '%s', which cannot be read.
                   %s:%s
                   Fix: create the file, correct its name, or remove the include.""".formatted(file, included, file, place);
    }
}
