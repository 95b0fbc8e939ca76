package io.streamlets.sandbox;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.ProblemsException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a storage folder for this run alone, by a lock of the operating system on a file in it.
 *
 * <p>The operating system lets go of the lock when the process dies, however it dies: nothing has to be cleaned up
 * by hand after a crash.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE = "in-use.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Creates the folder if it is missing and locks it; a {@link ProblemsException} (SLT-509) if that cannot be. */
    static FolderLock lock(Path folder) {
        FileChannel channel;
        try {
            OwnerOnly.folder(folder);
            channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ProblemsException(
                    Problem.of(ProblemId.SLT_509, "the storage folder '%s' cannot be written", folder)
                            .because("%s", e)
                            .fix("name a folder in which you may create files"));
        }
        if (taken(channel)) {
            return new FolderLock(channel);
        }
        close(channel);
        throw new ProblemsException(
                Problem.of(ProblemId.SLT_509, "the storage folder '%s' is in use by another run", folder)
                        .fix("end the other run, or name another folder"));
    }

    private static boolean taken(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // The other run is in this process.
            return false;
        } catch (IOException e) {
            // The file system knows no locks: then nobody else can be found out, and the run is not to be refused.
            return true;
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing was written, and the lock ends with the process at the latest.
        }
    }
}
