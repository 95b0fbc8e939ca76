package io.streamlets.processor.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
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

    /** The texts in the class file; empty if there is none, or none that can be read. */
    public Optional<ClassFileStrings> strings(TypeElement type) {
        return fileOf(type)
                .or(() -> find(type, StandardLocation.CLASS_PATH))
                .or(() -> find(type, StandardLocation.CLASS_OUTPUT))
                .flatMap(ClassFiles::read);
    }

    private static Optional<ClassFileStrings> read(FileObject file) {
        try (InputStream in = file.openInputStream()) {
            return Optional.of(ClassFileStrings.read(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the class lies in the class output, from this or an earlier compilation. */
    public boolean isOutput(TypeElement type) {
        Optional<FileObject> file = find(type, StandardLocation.CLASS_OUTPUT);
        if (file.isEmpty()) {
            return false;
        }
        // The compiler gives a file that is not there, too.
        try {
            file.get().openInputStream().close();
            return true;
        } catch (IOException notThere) {
            return false;
        }
    }

    private Optional<FileObject> find(TypeElement type, StandardLocation location) {
        Elements elements = environment.getElementUtils();
        String inPackage = elements.getPackageOf(type).getQualifiedName().toString();
        String binaryName = elements.getBinaryName(type).toString();
        String file = binaryName.substring(inPackage.isEmpty() ? 0 : inPackage.length() + 1) + ".class";
        try {
            return Optional.of(environment.getFiler().getResource(location, inPackage, file));
        } catch (IOException | RuntimeException notThere) {
            // A file manager may not know a location; another one may have the file.
            return Optional.empty();
        }
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
