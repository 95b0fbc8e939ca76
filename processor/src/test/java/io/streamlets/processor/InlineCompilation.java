package io.streamlets.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** What came of compiling {@link InlineSources}. */
record InlineCompilation(com.google.testing.compile.Compilation compilation) {

    /** All diagnostics as text, as those of a {@link Compilation}. */
    String diagnostics() {
        return DiagnosticText.of(compilation.diagnostics());
    }

    /** Generated sources and descriptors by path. */
    Map<String, String> generated() {
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = path(file);
            if (isIn(StandardLocation.SOURCE_OUTPUT, file) || path.startsWith("META-INF")) {
                generated.put(path, new String(content(file), StandardCharsets.UTF_8));
            }
        }
        return generated;
    }

    /** Writes the class output into a folder, for the class path of others. */
    Path classesIn(Path folder) {
        try {
            for (JavaFileObject file : compilation.generatedFiles()) {
                if (isIn(StandardLocation.CLASS_OUTPUT, file)) {
                    Path target = folder.resolve(path(file));
                    Files.createDirectories(target.getParent());
                    Files.write(target, content(file));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(StandardLocation location, JavaFileObject file) {
        return file.toUri().getPath().startsWith("/" + location + "/");
    }

    /** The path of a file in memory begins with the name of its location. */
    private static String path(JavaFileObject file) {
        String path = file.toUri().getPath();
        return path.substring(path.indexOf('/', 1) + 1);
    }

    private static byte[] content(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
