package io.streamlets.processor.compiler;

import io.streamlets.blueprint.descriptor.ClassPathEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** What the compiler can see besides the sources: classes and resources. */
public final class ClassPath {
    private final Elements elements;
    private final Filer filer;
    private final Set<ClassPathEntry> found = new LinkedHashSet<>();

    public ClassPath(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
    }

    /** The class with this name, as sources or as class files write it. */
    public Optional<TypeElement> find(String className) {
        TypeElement type = elements.getTypeElement(className);
        return Optional.ofNullable(type != null ? type : elements.getTypeElement(className.replace('$', '.')));
    }

    /** The classes of a package and those nested in them; empty if there is no such package. */
    public List<TypeElement> classesIn(String packageName) {
        PackageElement found = elements.getPackageElement(packageName);
        return found == null ? List.of() : withNested(found).toList();
    }

    private static Stream<TypeElement> withNested(Element element) {
        return ElementFilter.typesIn(element.getEnclosedElements()).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), withNested(type)));
    }

    /** The folder or jar of the class path, or else the class output, in which the compiler finds a resource. */
    public Optional<ClassPathEntry> entryOf(String path) {
        return address(StandardLocation.CLASS_PATH, path)
                .or(() -> Optional.of(StandardLocation.CLASS_OUTPUT)
                        .filter(output -> read(output, path).isPresent())
                        .flatMap(output -> address(output, path)))
                .map(address -> ClassPathEntry.of(address, path));
    }

    /** The class output, if it is a folder. */
    public Optional<ClassPathEntry> output() {
        String path = "streamlets";
        return address(StandardLocation.CLASS_OUTPUT, path).map(address -> ClassPathEntry.of(address, path));
    }

    private Optional<String> address(Location location, String path) {
        try {
            return Optional.of(filer.getResource(location, "", path).toUri().toString());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException missing) {
            return Optional.empty();
        }
    }

    /** A resource from the first of the locations that has it; to be closed. */
    public Optional<InputStream> open(String path, Location... locations) {
        return Arrays.stream(locations)
                .flatMap(location -> open(path, location).stream())
                .findFirst();
    }

    private Optional<InputStream> open(String path, Location location) {
        try {
            FileObject file = filer.getResource(location, "", path);
            InputStream in = file.openInputStream();
            found.add(ClassPathEntry.of(file.toUri().toString(), path));
            return Optional.of(in);
        } catch (IllegalArgumentException refused) {
            return openRefused(path);
        } catch (IOException | UnsupportedOperationException missing) {
            // Compilers report a missing file or location in different ways; the next location may have it.
            return Optional.empty();
        }
    }

    /**
     * Looks for a file whose name the compiler refuses: javac only takes names that are valid in a URI, so without spaces. The
     * compiler does not say what the class path is, so the class output and the places of other files are searched.
     */
    private Optional<InputStream> openRefused(String path) {
        return Stream.concat(output().stream(), found.stream())
                .flatMap(entry -> entry.open(path).stream())
                .findFirst();
    }

    /** Whether the compiler refuses to look for a file of this name. */
    public boolean isRefused(String path) {
        try {
            filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        } catch (IOException | UnsupportedOperationException missing) {
            return false;
        }
    }

    /** The text of a resource, from the first of the locations that has it. */
    public Optional<String> resource(String path, Location... locations) {
        for (Location location : locations) {
            Optional<byte[]> bytes = read(location, path);
            if (bytes.isPresent()) {
                return bytes.map(found -> new String(found, StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> read(Location location, String path) {
        try (InputStream in = open(path, location).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
