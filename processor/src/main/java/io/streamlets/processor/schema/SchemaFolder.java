package io.streamlets.processor.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemas in the {@code .avsc} files of a folder that the build names. A file may use types that another one
 * defines.
 */
final class SchemaFolder implements SchemaText {
    private final Path folder;
    private final Map<Path, String> unread = new TreeMap<>();
    private @Nullable List<Schema> schemas;

    SchemaFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Schema> find(TypeElement type) {
        List<Schema> known = schemas == null ? read() : schemas;
        schemas = known;
        String className = type.getQualifiedName().toString();
        return known.stream()
                .filter(schema -> SchemaText.isNamed(schema, className))
                .findFirst();
    }

    /** Why the schema of a class is not found here, a line each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        faults.add(
                Files.isDirectory(folder)
                        ? "no .avsc file in '" + folder + "' defines it"
                        : "the folder '" + folder + "' does not exist");
        unread.forEach((file, reason) -> faults.add("'" + folder.relativize(file) + "' there is no schema: " + reason));
        return faults;
    }

    /** Reads the files in as many passes as it takes until each has the types that it uses. */
    private List<Schema> read() {
        Schema.Parser parser = new Schema.Parser().setValidateDefaults(false);
        List<Path> files = files();
        int left;
        do {
            left = files.size();
            unread.clear();
            List<Path> later = new ArrayList<>();
            for (Path file : files) {
                // A parser that failed half-way keeps the types seen until then, so each file gets a copy.
                Schema.Parser attempt = new Schema.Parser().setValidateDefaults(false);
                attempt.addTypes(parser.getTypes().values());
                try {
                    attempt.parse(file.toFile());
                    parser = attempt;
                } catch (AvroRuntimeException | IOException e) {
                    later.add(file);
                    unread.put(
                            file,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
                }
            }
            files = later;
        } while (!files.isEmpty() && files.size() < left);
        return List.copyOf(parser.getTypes().values());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".avsc"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
