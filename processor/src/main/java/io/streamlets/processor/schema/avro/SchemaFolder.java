package io.streamlets.processor.schema.avro;

import io.streamlets.processor.schema.SchemaFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemas in the {@code .avsc} files of a folder that the build names. A file may use types that another one
 * defines.
 */
final class SchemaFolder implements SchemaSource {
    private final SchemaFiles files;
    private @Nullable List<Schema> schemas;

    SchemaFolder(Path folder) {
        this.files = new SchemaFiles(folder, ".avsc");
    }

    @Override
    public Optional<Schema> find(TypeElement type) {
        List<Schema> known = schemas == null ? read() : schemas;
        schemas = known;
        String className = type.getQualifiedName().toString();
        return known.stream()
                .filter(schema -> SchemaSource.isNamed(schema, className))
                .findFirst();
    }

    /** Why the schema of a class is not found here, a line each. */
    List<String> faults() {
        return files.faults("there is no schema");
    }

    /** Reads the files in as many passes as it takes until each has the types that it uses. */
    private List<Schema> read() {
        Schema.Parser parser = new Schema.Parser().setValidateDefaults(false);
        List<Path> unread = files.list();
        int left;
        do {
            left = unread.size();
            files.clearUnread();
            List<Path> later = new ArrayList<>();
            for (Path file : unread) {
                // A parser that failed half-way keeps the types seen until then, so each file gets a copy.
                Schema.Parser attempt = new Schema.Parser().setValidateDefaults(false);
                attempt.addTypes(parser.getTypes().values());
                try {
                    attempt.parse(file.toFile());
                    parser = attempt;
                } catch (AvroRuntimeException | IOException e) {
                    later.add(file);
                    files.addUnread(
                            file,
                            String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
                }
            }
            unread = later;
        } while (!unread.isEmpty() && unread.size() < left);
        return List.copyOf(parser.getTypes().values());
    }
}
