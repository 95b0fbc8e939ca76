package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.configuration.ConfigurationFile.OnClassPath;
import io.streamlets.blueprint.configuration.ConfigurationFile.OnDisk;
import io.streamlets.blueprint.configuration.ConfigurationFile.OnWeb;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.source.SourceFiles;
import io.streamlets.blueprint.source.SourceLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what configuration files include, where Typesafe Config would find it: beside the file, then on the class path; a
 * name without an ending stands for three files. What is missing, which Typesafe Config would skip silently, is a
 * problem, except in what libraries bring.
 */
final class IncludedFiles implements SourceFiles<ConfigurationFile> {
    /** The endings that a name may go without, from weak to strong. */
    private static final List<String> ENDINGS = List.of(".properties", ".json", ".conf");

    private static final Set<String> WEB = Set.of("http", "https");

    private final ClassLoader classLoader;
    private final ConfigurationProblems problems;
    private final @Nullable WebDocuments web;
    private final boolean mayBeMissing;

    /**
     * Files that are found beside others, on the class path and, unless {@code web} is null, on web servers.
     *
     * @param mayBeMissing whether a file may be missing without this being an error
     */
    IncludedFiles(
            ClassLoader classLoader, ConfigurationProblems problems, @Nullable WebDocuments web, boolean mayBeMissing) {
        this.classLoader = classLoader;
        this.problems = problems;
        this.web = web;
        this.mayBeMissing = mayBeMissing;
    }

    /** The resources of the class path with a name, from weak to strong. */
    static List<ConfigurationFile> resources(ClassLoader classLoader, String name) {
        List<ConfigurationFile> found = new ArrayList<>();
        try {
            for (URL url : Collections.list(classLoader.getResources(name))) {
                found.add(new OnClassPath(name, url.toURI()));
            }
        } catch (IOException | URISyntaxException unreadable) {
            return List.of();
        }
        Collections.reverse(found);
        return found;
    }

    @Override
    public Checked<List<ConfigurationFile>> included(ConfigurationFile from, Include include) {
        URI uri = uri(include);
        if (uri != null && isLocal(uri)) {
            return found(from, include, onDisk(uri.getPath(), Path.of(uri)));
        }
        if (uri == null && from instanceof OnWeb document && include.kind() == Include.Kind.RELATIVE) {
            uri = document.uri().resolve(include.name().replace(" ", "%20"));
        }
        if (uri != null) {
            if (!WEB.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
                return found(from, include, List.of());
            }
            return web == null
                    ? Checked.invalid(problems.fromWeb(from, include, uri))
                    : Checked.valid(List.of(new OnWeb(uri)));
        }
        List<ConfigurationFile> files = new ArrayList<>();
        for (String name : names(include.name())) {
            files.addAll(named(from, include, name));
        }
        return found(from, include, files);
    }

    private Checked<List<ConfigurationFile>> found(
            ConfigurationFile from, Include include, List<ConfigurationFile> files) {
        return files.isEmpty() && !mayBeMissing
                ? Checked.invalid(problems.missing(from, include))
                : Checked.valid(files);
    }

    private static List<String> names(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith)
                ? List.of(name)
                : ENDINGS.stream().map(ending -> name + ending).toList();
    }

    private List<ConfigurationFile> named(ConfigurationFile from, Include include, String name) {
        try {
            return switch (include.kind()) {
                case FILE -> onDisk(name, Path.of(name));
                case CLASS_PATH -> resources(classLoader, withoutSlash(name));
                case RELATIVE, URL -> beside(from, name);
            };
        } catch (InvalidPathException noName) {
            return List.of();
        }
    }

    private List<ConfigurationFile> beside(ConfigurationFile from, String name) {
        if (from instanceof OnDisk file) {
            List<ConfigurationFile> beside = onDisk(
                    Path.of(file.name()).resolveSibling(name).toString(),
                    file.path().resolveSibling(name));
            return beside.isEmpty() ? resources(classLoader, withoutSlash(name)) : beside;
        }
        String folder = from.name().substring(0, from.name().lastIndexOf('/') + 1);
        return resources(classLoader, name.startsWith("/") ? name.substring(1) : folder + name);
    }

    private static List<ConfigurationFile> onDisk(String name, Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return Files.isRegularFile(absolute) ? List.of(new OnDisk(name, absolute)) : List.of();
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** The URL that an include statement names, in whichever form; null if it names none. */
    private static @Nullable URI uri(Include include) {
        boolean mayBeUrl = include.kind() == Include.Kind.URL
                || (include.kind() == Include.Kind.RELATIVE && include.name().matches("[A-Za-z][A-Za-z0-9+.-]+:.*"));
        try {
            return mayBeUrl ? new URI(include.name()) : null;
        } catch (URISyntaxException noUrl) {
            return include.kind() == Include.Kind.URL ? URI.create("unknown:") : null;
        }
    }

    private static boolean isLocal(URI uri) {
        return "file".equalsIgnoreCase(uri.getScheme())
                && !uri.isOpaque()
                && uri.getAuthority() == null
                && uri.getQuery() == null
                && uri.getFragment() == null;
    }

    @Override
    public byte @Nullable [] read(ConfigurationFile file) {
        try {
            if (file instanceof OnDisk onDisk) {
                return content(Files.newInputStream(onDisk.path()));
            }
            if (file instanceof OnClassPath resource) {
                return content(resource.url().toURL().openStream());
            }
            return web == null || !(file instanceof OnWeb document) ? null : web.read(document.uri());
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static byte[] content(InputStream opened) throws IOException {
        try (InputStream in = opened) {
            return SourceLimits.content(in);
        }
    }
}
