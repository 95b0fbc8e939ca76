package io.streamlets.sandbox;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import io.streamlets.spark.application.SparkPath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one run: the broker's data, the checkpoints and the log file; this run's alone until it is closed.
 *
 * <p>A folder that the user named stays; one that was made for the run is removed when it is closed.
 */
final class Storage implements AutoCloseable {

    private final Path folder;
    private final boolean temporary;
    private final FolderLock lock;

    private Storage(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
        this.lock = FolderLock.lock(folder);
    }

    /** Takes the folder that the user named, or makes a temporary one; {@link ProblemsException} (SLT-509). */
    static Storage open(@Nullable Path named, String application) {
        if (named != null) {
            return new Storage(named.toAbsolutePath().normalize(), false);
        }
        try {
            return new Storage(Files.createTempDirectory("streamlets-" + application + "-"), true);
        } catch (IOException e) {
            throw new ProblemsException(Problem.of(ProblemId.SLT_509, "no temporary folder can be created")
                    .because("%s", e)
                    .fix("name a folder with --storage, or let java.io.tmpdir name one that can be written"));
        }
    }

    Path folder() {
        return folder;
    }

    boolean temporary() {
        return temporary;
    }

    Path broker() {
        return folder.resolve("kafka");
    }

    /** The path under which the runtime keeps checkpoints, as Spark wants it. */
    String checkpointsParent() {
        return SparkPath.of(folder);
    }

    /** Where folders for volume mounts are made that have none. */
    Path volumes() {
        return folder.resolve("volumes");
    }

    Path logFile() {
        return folder.resolve("sandbox.log");
    }

    /** The log file of a run that failed, which is worth keeping even if the folder is not; empty if there is none. */
    Optional<Path> keptLog() {
        try {
            Path log = logFile();
            if (!temporary || !Files.exists(log)) {
                return Files.exists(log) ? Optional.of(log) : Optional.empty();
            }
            return Optional.of(OwnerOnly.copy(log, folder.resolveSibling(folder.getFileName() + ".log")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Path warehouse() {
        return folder.resolve("warehouse");
    }

    @Override
    public void close() {
        lock.close();
        if (temporary) {
            remove();
        }
    }

    private void remove() {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, @Nullable IOException cause) throws IOException {
                    Files.deleteIfExists(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // What somebody still writes into a temporary folder is left to the system's own cleaning.
        }
    }
}
