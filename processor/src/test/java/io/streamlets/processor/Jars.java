package io.streamlets.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Packs folders. */
final class Jars {
    private Jars() {}

    /** Packs a folder into a new jar, leaving out some files, and returns the jar. */
    static Path pack(Path jar, Path folder, String... leftOut) throws IOException {
        Set<String> missing = Set.of(leftOut);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : Compilation.filesIn(folder)) {
                String entry = folder.relativize(file).toString();
                if (!missing.contains(entry)) {
                    out.putNextEntry(new JarEntry(entry));
                    out.write(Files.readAllBytes(file));
                    out.closeEntry();
                }
            }
        }
        return jar;
    }
}
