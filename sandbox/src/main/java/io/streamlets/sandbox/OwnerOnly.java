package io.streamlets.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that only the user of the process can read: logs and records may hold what others must not see.
 *
 * <p>Where files have no owner that may do more than others, they are as any other.
 */
final class OwnerOnly {
    private static final FileAttribute<?>[] FILE = permissions("rw-------");
    private static final FileAttribute<?>[] FOLDER = permissions("rwx------");

    private OwnerOnly() {}

    private static FileAttribute<?>[] permissions(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Creates the file if it is missing, and takes it away from others if it is there. */
    static void file(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, FILE);
        } else if (FILE.length > 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Creates the folder and those above it that are missing. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder, FOLDER);
    }

    /** Copies a file to one that is not there yet, not even as a link that somebody else has made. */
    static Path copy(Path file, Path to) throws IOException {
        Files.createFile(to, FILE);
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(file, out);
        }
        return to;
    }
}
