package io.streamlets.processor.step;

import io.streamlets.processor.extract.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.StandardLocation;

/** Looks for blueprint files, in this order: the folder of the option, class output, class path, source path. */
public final class BlueprintFiles {
    private final Optional<Path> folder;
    private final ClassPath classPath;

    /** Looks in {@code folder} first, if there is one. */
    public BlueprintFiles(Optional<Path> folder, ClassPath classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /** The text of the blueprint; empty if it is nowhere. */
    Optional<String> read(String file) {
        return folder.flatMap(path -> read(path, file))
                .or(() -> classPath.resource(
                        file,
                        StandardLocation.CLASS_OUTPUT,
                        StandardLocation.CLASS_PATH,
                        StandardLocation.SOURCE_PATH));
    }

    /** Where blueprints are looked for, as a user reads it. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        places.add(folder.map(path -> "the folder " + path + " of the option streamlets.blueprint.folder")
                .orElse("the folder of the option streamlets.blueprint.folder, which is not set"));
        places.add("the class output, which has the resources that are copied before the compiler runs");
        places.add("the class path");
        places.add("the source path");
        return places;
    }

    private static Optional<String> read(Path folder, String file) {
        try {
            return Optional.of(Files.readString(folder.resolve(file)));
        } catch (IOException | InvalidPathException missing) {
            return Optional.empty();
        }
    }
}
