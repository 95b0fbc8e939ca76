package io.streamlets.processor.step;

import io.streamlets.blueprint.descriptor.ClassPathEntry;
import io.streamlets.blueprint.descriptor.DescriptorProblems;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.step.NamedStreamlets.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardLocation;

/**
 * Where streamlets that are not compiled in this run come from.
 *
 * <p>A compiler shows of each class only the first that it finds and never says what the class path is. So a class that is
 * in several places is noticed if it is compiled in this run, or if each of the places is the first for some class
 * that the blueprint names; the application looks at the whole class path when it starts.
 */
final class StreamletPlaces {
    private static final String SOURCES = "the sources that are compiled now";

    private final ClassPath classPath;

    StreamletPlaces(ClassPath classPath) {
        this.classPath = classPath;
    }

    /** What the descriptor of a class says; {@code annotated} tells whether there should be one. */
    Descriptors.Lookup describe(ClassRef name, boolean annotated) {
        String path = descriptor(name);
        Optional<ClassPathEntry> besideClass = classPath
                .entryOf(classFile(name))
                .filter(entry -> !entry.among(List.of(path)).isEmpty());
        Optional<ClassPathEntry> found = besideClass.or(() -> classPath.entryOf(path));
        Optional<String> json = besideClass
                .flatMap(entry -> entry.read(path))
                .or(() -> classPath.resource(path, StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT));
        if (json.isPresent()) {
            return Descriptors.read(name.binaryName(), location(found), json.get());
        }
        return annotated
                ? new Descriptors.Unreadable(
                        DescriptorProblems.missing(name.binaryName(), location(classPath.entryOf(classFile(name)))))
                : new Descriptors.NotAStreamlet();
    }

    private static String location(Optional<ClassPathEntry> entry) {
        return entry.map(ClassPathEntry::location).orElse("the class path");
    }

    /** The same classes, but with a problem where one is in several places. */
    Map<String, Named> checked(Map<String, Named> named, Predicate<ClassRef> isCompiled) {
        List<String> paths =
                named.values().stream().map(each -> descriptor(each.name())).toList();
        Map<ClassPathEntry, Set<String>> entries = new LinkedHashMap<>();
        for (ClassPathEntry entry : entries(named.values())) {
            entries.put(entry, entry.among(paths));
        }
        Map<String, Named> checked = new LinkedHashMap<>();
        named.forEach((className, each) -> checked.put(
                className,
                each.lookup() instanceof Descriptors.Found
                        ? checked(each, places(each.name(), isCompiled.test(each.name()), entries))
                        : each));
        return checked;
    }

    private static Named checked(Named named, List<String> places) {
        return places.size() < 2
                ? named
                : new Named(
                        named.name(),
                        named.state(),
                        new Descriptors.Unreadable(
                                DescriptorProblems.severalPlaces(named.name().binaryName(), places)));
    }

    private Set<ClassPathEntry> entries(Collection<Named> named) {
        return named.stream()
                .map(Named::name)
                .flatMap(name -> Stream.of(classFile(name), StreamletDescriptor.resourcePath(name.binaryName())))
                .flatMap(path -> classPath.entryOf(path).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> places(ClassRef name, boolean isCompiled, Map<ClassPathEntry, Set<String>> entries) {
        List<String> places = new ArrayList<>(isCompiled ? List.of(SOURCES) : List.of());
        entries.forEach((entry, descriptors) -> {
            // What an earlier compilation left in the class output is about to be replaced.
            boolean isOutput =
                    isCompiled && classPath.output().filter(entry::equals).isPresent();
            if (!isOutput && descriptors.contains(descriptor(name))) {
                places.add(entry.location());
            }
        });
        return places;
    }

    private static String classFile(ClassRef name) {
        return name.binaryName().replace('.', '/') + ".class";
    }

    private static String descriptor(ClassRef name) {
        return StreamletDescriptor.resourcePath(name.binaryName());
    }
}
