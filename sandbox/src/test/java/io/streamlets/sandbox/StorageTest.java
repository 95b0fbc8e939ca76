package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

    @TempDir
    Path folder;

    @Test
    void aNamedFolderStays() throws IOException {
        Path named = folder.resolve("a/b");
        try (Storage storage = Storage.open(named, "sensors")) {
            Files.createDirectories(storage.broker());
        }
        assertThat(named.resolve("kafka")).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(named)))
                .isEqualTo("rwx------");
        Storage.open(named, "sensors").close();
    }

    @Test
    void aTemporaryFolderIsRemovedWithItsContent() throws IOException {
        Path temporary;
        try (Storage storage = Storage.open(null, "sensors")) {
            temporary = storage.folder();
            Files.createDirectories(storage.broker().resolve("data-0"));
            Files.writeString(storage.logFile(), "log");
            assertThat(temporary.getFileName().toString()).startsWith("streamlets-sensors-");
        }
        assertThat(temporary).doesNotExist();
    }

    @Test
    void keepsTheLogOfARunThatFailed() throws IOException {
        Path kept;
        try (Storage storage = Storage.open(null, "sensors")) {
            assertThat(storage.keptLog()).isEmpty();
            Files.writeString(storage.logFile(), "why");
            kept = storage.keptLog().orElseThrow();
        }
        assertThat(kept).hasContent("why");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        Files.delete(kept);

        try (Storage storage = Storage.open(folder, "sensors")) {
            Files.writeString(storage.logFile(), "why");
            assertThat(storage.keptLog()).contains(folder.resolve("sandbox.log"));
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (Storage first = Storage.open(folder, "sensors")) {
            assertThatThrownBy(() -> Storage.open(first.folder(), "sensors"))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessage("""
                            [SLT-509] the storage folder '%s' is in use by another run.
                                Fix: end the other run, or name another folder.""".formatted(folder));
        }
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Storage.open(file, "sensors"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("""
                        [SLT-509] the storage folder '%1$s' cannot be written.
                            java.nio.file.FileAlreadyExistsException: %1$s
                            Fix: name a folder in which you may create files.""".formatted(file));
    }
}
