package io.streamlets.blueprint.descriptor;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A folder or jar of a class path, found through a resource in it.
 *
 * <p>It reads its resources by itself: javac finds in a jar only what lies in folders that may be packages, and {@code
 * META-INF} is none.
 *
 * @param location where it is, as a user reads it: the path of a file, or the address of what is not a file
 * @param file the folder or jar; empty if it is not a file
 */
public record ClassPathEntry(String location, Optional<Path> file) {

    private static final String FILE = "file:";

    /** The entry in which the resource at {@code address}, a URI, is what is found under {@code name}. */
    public static ClassPathEntry of(String address, String name) {
        // The name of a folder may have the character that ends the address of a jar.
        int inJar = address.startsWith(FILE) ? -1 : address.lastIndexOf('!');
        Optional<Path> file = inJar < 0
                ? file(address).map(path -> above(path, name))
                : file(address.substring(address.indexOf(':') + 1, inJar));
        return new ClassPathEntry(
                file.map(Path::toString).orElse(inJar < 0 ? address : address.substring(0, inJar)), file);
    }

    private static Optional<Path> file(String address) {
        if (!address.startsWith(FILE)) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(URI.create(address));
            return Optional.of(Files.exists(path) ? path.toRealPath() : path);
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Path above(Path resource, String name) {
        Path folder = resource.getRoot();
        int names = resource.getNameCount() - Path.of(name).getNameCount();
        return folder == null || names < 1 ? resource : folder.resolve(resource.subpath(0, names));
    }

    /** The text of a resource; empty if there is none or it cannot be read. */
    public Optional<String> read(String name) {
        try (InputStream in = open(name).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** A resource, to be closed; empty if there is none or it cannot be read. */
    public Optional<InputStream> open(String name) {
        try {
            if (file.isEmpty()) {
                return Optional.empty();
            }
            if (Files.isDirectory(file.get())) {
                Path path = file.get().resolve(name);
                return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
            }
            ZipFile jar = new ZipFile(file.get().toFile());
            ZipEntry entry = jar.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                jar.close();
                return Optional.empty();
            }
            return Optional.of(new FilterInputStream(jar.getInputStream(entry)) {
                @Override
                public void close() throws IOException {
                    jar.close();
                }
            });
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    /** Those of the resources that it has. */
    public Set<String> among(Collection<String> names) {
        try {
            if (file.isEmpty()) {
                return Set.of();
            }
            if (Files.isDirectory(file.get())) {
                return filter(names, name -> Files.exists(file.get().resolve(name)));
            }
            try (ZipFile jar = new ZipFile(file.get().toFile())) {
                return filter(names, name -> jar.getEntry(name) != null);
            }
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    private static Set<String> filter(Collection<String> names, Predicate<String> isThere) {
        return names.stream().filter(isThere).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return location;
    }
}
