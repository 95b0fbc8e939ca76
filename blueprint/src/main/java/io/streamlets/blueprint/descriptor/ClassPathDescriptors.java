package io.streamlets.blueprint.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Descriptors read from a class loader's resources, each once and only when asked for. */
final class ClassPathDescriptors implements Descriptors {
    /** How a class file names the annotation of a streamlet, which the class loader drops. */
    private static final String ANNOTATION = "Lio/streamlets/annotations/Streamlet;";

    private final ClassLoader classLoader;
    private final List<String> known;
    private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();

    /**
     * Reads with this class loader.
     *
     * @param known streamlet classes that are known to have existed; a class loader cannot list its own
     */
    ClassPathDescriptors(ClassLoader classLoader, Collection<String> known) {
        this.classLoader = classLoader;
        this.known = List.copyOf(known);
    }

    @Override
    public Lookup find(String className) {
        return lookups.computeIfAbsent(className, this::lookUp);
    }

    @Override
    public Collection<String> classNames() {
        return known;
    }

    private Lookup lookUp(String className) {
        try {
            Map<String, URL> classes = places(className.replace('.', '/') + ".class");
            Map<String, URL> descriptors = places(StreamletDescriptor.resourcePath(className));
            if (descriptors.isEmpty()) {
                return classes.isEmpty() ? new UnknownClass() : withoutDescriptor(className, classes);
            }
            Map<String, URL> places = classes.size() > descriptors.size() ? classes : descriptors;
            if (places.size() > 1) {
                return new Unreadable(DescriptorProblems.severalPlaces(className, places.keySet()));
            }
            Map.Entry<String, URL> descriptor =
                    descriptors.entrySet().iterator().next();
            return Descriptors.read(
                    className, descriptor.getKey(), new String(read(descriptor.getValue()), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            return new Unreadable(DescriptorProblems.unreadable(
                    StreamletDescriptor.resourcePath(className), null, "it cannot be read: " + failure.getMessage()));
        }
    }

    private static Lookup withoutDescriptor(String className, Map<String, URL> classes) throws IOException {
        Map.Entry<String, URL> loaded = classes.entrySet().iterator().next();
        return new String(read(loaded.getValue()), StandardCharsets.ISO_8859_1).contains(ANNOTATION)
                ? new Unreadable(DescriptorProblems.missing(className, loaded.getKey()))
                : new NotAStreamlet();
    }

    /** The resources of this name by the folder or jar that has them, the one that is loaded first. */
    private Map<String, URL> places(String name) throws IOException {
        Map<String, URL> places = new LinkedHashMap<>();
        for (URL resource : Collections.list(classLoader.getResources(name))) {
            places.putIfAbsent(ClassPathEntry.of(resource.toString(), name).location(), resource);
        }
        return places;
    }

    private static byte[] read(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
