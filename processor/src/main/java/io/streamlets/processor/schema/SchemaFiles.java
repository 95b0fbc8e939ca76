package io.streamlets.processor.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one kind in the folder that the build names, for the schemas that classes do not show. */
public final class SchemaFiles {
    private final Path folder;
    private final String ending;
    private final Map<Path, String> unread = new TreeMap<>();

    /** The files with the ending, such as {@code .avsc}. */
    public SchemaFiles(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /** All files, sorted; none if there is no such folder. */
    public List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps in mind that a file could not be read, until a later try. */
    public void addUnread(Path file, String reason) {
        unread.put(file, reason);
    }

    /** Forgets what could not be read. */
    public void clearUnread() {
        unread.clear();
    }

    /**
     * Why the schema of a class is not found here, a line each.
     *
     * @param complaint what a file is that could not be read, such as {@code is no descriptor set}
     */
    public List<String> faults(String complaint) {
        List<String> faults = new ArrayList<>();
        faults.add(
                Files.isDirectory(folder)
                        ? "no " + ending + " file in '" + folder + "' defines it"
                        : "the folder '" + folder + "' does not exist");
        unread.forEach((file, reason) -> faults.add("'" + folder.relativize(file) + "' " + complaint + ": " + reason));
        return faults;
    }
}
