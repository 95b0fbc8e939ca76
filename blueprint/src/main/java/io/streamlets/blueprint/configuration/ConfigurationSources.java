package io.streamlets.blueprint.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an application's configuration comes from, besides the defaults of the streamlets.
 *
 * @param assignments {@code path=value} pairs of the command line; stronger than any file, the later stronger than the
 *     earlier; the value is taken as it is, without quotes or escapes
 * @param files HOCON files, the later stronger than the earlier
 * @param classLoader has {@code application.conf} and the weaker {@code reference.conf}, both optional
 * @param urlIncludes whether files may include documents of web servers
 */
public record ConfigurationSources(
        List<String> assignments, List<Path> files, ClassLoader classLoader, boolean urlIncludes) {

    static final String APPLICATION_CONF = "application.conf";

    public ConfigurationSources {
        assignments = List.copyOf(assignments);
        files = List.copyOf(files);
    }

    /** Names no value: it may be a secret. */
    @Override
    public String toString() {
        return assignments.size() + " assignments, files " + files;
    }

    /** The files in which values are looked for. */
    List<String> names() {
        List<String> names = new ArrayList<>(files.stream().map(Path::toString).toList());
        if (classLoader.getResource(APPLICATION_CONF) != null) {
            names.add(APPLICATION_CONF);
        }
        return names;
    }

    /** Sources without documents of web servers. */
    public ConfigurationSources(List<String> assignments, List<Path> files, ClassLoader classLoader) {
        this(assignments, files, classLoader, false);
    }

    /** The class path alone. */
    public static ConfigurationSources of(ClassLoader classLoader) {
        return new ConfigurationSources(List.of(), List.of(), classLoader);
    }
}
