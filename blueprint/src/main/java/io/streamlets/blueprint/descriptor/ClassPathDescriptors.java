package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.problem.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Descriptors read from a class loader's resources, each once and only when asked for. */
final class ClassPathDescriptors implements Descriptors {
    private final ClassLoader classLoader;
    private final Map<String, Lookup> lookups = new ConcurrentHashMap<>();

    ClassPathDescriptors(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    @Override
    public Lookup find(String className) {
        return lookups.computeIfAbsent(className, this::read);
    }

    /** Always empty: a class loader cannot list its resources. */
    @Override
    public Collection<String> classNames() {
        return List.of();
    }

    private Lookup read(String className) {
        String path = StreamletDescriptor.resourcePath(className);
        URL resource = classLoader.getResource(path);
        if (resource == null) {
            boolean isClass = classLoader.getResource(className.replace('.', '/') + ".class") != null;
            return isClass ? new NotAStreamlet() : new UnknownClass();
        }
        Checked<StreamletDescriptor> read = readJson(path, resource);
        return read instanceof Checked.Valid<StreamletDescriptor> valid
                ? new Found(valid.value())
                : new Unreadable(read.problems().get(0));
    }

    private static Checked<StreamletDescriptor> readJson(String path, URL resource) {
        try {
            URLConnection connection = resource.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return DescriptorJson.read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            return Checked.invalid(DescriptorJson.unreadable(path, "it cannot be read: " + failure.getMessage()));
        }
    }
}
