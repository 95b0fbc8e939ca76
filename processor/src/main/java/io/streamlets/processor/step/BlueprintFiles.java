package io.streamlets.processor.step;

import io.streamlets.blueprint.descriptor.ClassPathEntry;
import io.streamlets.blueprint.parse.BlueprintFolders;
import io.streamlets.processor.compiler.ClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Looks for blueprint files, in this order: the folder of the option, class output, class path, source path. */
public final class BlueprintFiles implements BlueprintFolders {
    private static final String ENDING = ".conf";

    /** Blueprints lie near the top; a class output can be deep. */
    private static final int DEPTH = 4;

    private final Optional<Path> folder;
    private final ClassPath classPath;

    /** Looks in {@code folder} first, if there is one. */
    public BlueprintFiles(Optional<Path> folder, ClassPath classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    @Override
    public byte @Nullable [] read(String file) {
        try (InputStream in = folder.flatMap(path -> open(path, file))
                .or(() -> classPath.open(
                        file, StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH, StandardLocation.SOURCE_PATH))
                .orElse(null)) {
            return in == null ? null : BlueprintFolders.content(in);
        } catch (IOException unreadable) {
            // A folder of this name can be opened in some places, but not read.
            return null;
        }
    }

    @Override
    public List<String> places() {
        List<String> places = new ArrayList<>();
        places.add(folder.map(path -> "the folder " + path + " of the option streamlets.blueprint.folder")
                .orElse("the folder of the option streamlets.blueprint.folder, which is not set"));
        places.add("the class output, which has the resources that are copied before the compiler runs");
        places.add("the class path");
        places.add("the source path");
        return places;
    }

    @Override
    public Optional<String> refusal(String file) {
        return classPath.isRefused(file)
                ? Optional.of("the compiler cannot look for this name on the class path and the source path,"
                        + " because of its characters")
                : Optional.empty();
    }

    @Override
    public List<String> files() {
        return Stream.concat(folder.stream(), classPath.output().flatMap(ClassPathEntry::file).stream())
                .flatMap(BlueprintFiles::filesIn)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files
                    .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static Optional<InputStream> open(Path folder, String file) {
        try {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }
}
