package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an update of golden files writes. */
class GoldenFileTest {

    @TempDir
    Path folder;

    @Test
    void anUpdateWritesTextsAndRemovesFilesWithoutText() throws IOException {
        Path file = folder.resolve("case/diagnostics.txt");
        new GoldenFile(file).update("error: [SLT-301] type 'Pair' has no codec.\n");
        assertThat(file).hasContent("error: [SLT-301] type 'Pair' has no codec.\n");
        new GoldenFile(file).update("");
        assertThat(file).doesNotExist();
    }

    @Test
    void anUpdateRefusesFailuresOfTheProcessor() throws IOException {
        Path file = Files.writeString(folder.resolve("diagnostics.txt"), "as it was");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        new GoldenFile(file).update("error: [SLT-900] the processor failed on 'sensors.Passer'.\n"))
                .withMessageContaining("what would be written to the golden file " + file);
        assertThat(file).hasContent("as it was");
    }
}
