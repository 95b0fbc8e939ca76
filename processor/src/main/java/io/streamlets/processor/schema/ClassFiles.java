package io.streamlets.processor.schema;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Finds the class files of classes that are compiled already. */
public final class ClassFiles {
    private final ProcessingEnvironment environment;

    public ClassFiles(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The class file; empty if there is none. */
    public Optional<FileObject> open(TypeElement type) {
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
