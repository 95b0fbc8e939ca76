package io.streamlets.processor.schema;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.apache.avro.Schema;

/**
 * Finds the schema among the string constants of the class file.
 *
 * <p>Avro's compiler splits a long schema into several constants, which the pool holds one after the other.
 */
final class ClassFileSchema implements SchemaText {
    private final ProcessingEnvironment environment;

    ClassFileSchema(ProcessingEnvironment environment) {
        this.environment = environment;
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
        return open(type).flatMap(file -> {
            try (InputStream in = file.openInputStream()) {
                return Optional.of(ClassFileStrings.read(in));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
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
                Optional<Schema> schema = SchemaText.parse(text.toString(), className);
                if (schema.isPresent()) {
                    return schema;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FileObject> open(TypeElement type) {
        Optional<FileObject> known = fileOf(type);
        if (known.isPresent()) {
            return known;
        }
        Elements elements = environment.getElementUtils();
        String inPackage = elements.getPackageOf(type).getQualifiedName().toString();
        String binaryName = elements.getBinaryName(type).toString();
        String file = binaryName.substring(inPackage.isEmpty() ? 0 : inPackage.length() + 1) + ".class";
        for (StandardLocation location : List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)) {
            try {
                return Optional.of(environment.getFiler().getResource(location, inPackage, file));
            } catch (IOException | RuntimeException notThere) {
                // A file manager may not know a location; the next one may have the file.
            }
        }
        return Optional.empty();
    }

    /** Asks the compiler where the class came from: it knows modules too, but can tell only since Java 18. */
    private Optional<FileObject> fileOf(TypeElement type) {
        try {
            return Optional.ofNullable((FileObject) Elements.class
                    .getMethod("getFileObjectOf", Element.class)
                    .invoke(environment.getElementUtils(), type));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Optional.empty();
        }
    }
}
