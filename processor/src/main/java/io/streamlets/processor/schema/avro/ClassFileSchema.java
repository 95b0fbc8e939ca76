package io.streamlets.processor.schema.avro;

import io.streamlets.processor.compiler.ClassFileStrings;
import io.streamlets.processor.compiler.ClassFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;

/**
 * Finds the schema among the string constants of the class file.
 *
 * <p>Avro's compiler splits a long schema into several constants, which the pool holds one after the other.
 */
final class ClassFileSchema implements SchemaSource {
    private final ClassFiles files;
    private final Map<String, Optional<ClassFileStrings>> read = new HashMap<>();

    ClassFileSchema(ProcessingEnvironment environment) {
        this.files = new ClassFiles(environment);
    }

    @Override
    public Optional<Schema> find(TypeElement type) {
        return texts(type)
                .flatMap(texts -> find(texts.strings(), type.getQualifiedName().toString()));
    }

    @Override
    public boolean converts(TypeElement type, String conversion) {
        return texts(type).stream()
                .flatMap(texts -> texts.names().stream())
                .anyMatch(name -> name.startsWith("org/apache/avro/") && name.endsWith("$" + conversion));
    }

    private Optional<ClassFileStrings> texts(TypeElement type) {
        return read.computeIfAbsent(type.getQualifiedName().toString(), name -> files.strings(type));
    }

    /** Tries every constant that begins like a schema, with as many of the following as make it whole. */
    static Optional<Schema> find(List<String> constants, String className) {
        for (int first = 0; first < constants.size(); first++) {
            if (!constants.get(first).startsWith("{")) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (String constant : constants.subList(first, constants.size())) {
                text.append(constant);
                if (!constant.endsWith("}")) {
                    continue;
                }
                Optional<Schema> schema = SchemaSource.parse(text.toString(), className);
                if (schema.isPresent()) {
                    return schema;
                }
            }
        }
        return Optional.empty();
    }
}
