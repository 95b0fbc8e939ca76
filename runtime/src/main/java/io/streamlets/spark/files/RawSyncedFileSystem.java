package io.streamlets.spark.files;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Objects;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's raw file system of this machine through {@code java.nio}.
 *
 * <p>Where Hadoop's native library is missing, as in Spark's own distribution, Hadoop's starts {@code chmod}, {@code readlink} and
 * {@code ls}: ten processes for each file of a checkpoint. This one starts none. And it brings to the disk what counts: a file
 * when it is closed, and its folder when the file has its name, so that a batch whose commit is seen after a loss of power has all
 * of its files. Names, permissions and checksums are the same.
 */
final class RawSyncedFileSystem extends RawLocalFileSystem {
    private static final String MODE = "unix:mode";
    private static final boolean HAS_MODES = File.separatorChar == '/';

    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
        if (!HAS_MODES) {
            super.setPermission(path, permission);
            return;
        }
        try {
            Files.setAttribute(nio(path), MODE, (int) permission.toShort());
        } catch (FileSystemException e) {
            throw asHadoopSays(path, e);
        }
    }

    @Override
    public FileStatus getFileStatus(Path path) throws IOException {
        return HAS_MODES ? status(path) : super.getFileStatus(path);
    }

    @Override
    public FileStatus[] listStatus(Path path) throws IOException {
        FileStatus status = getFileStatus(path);
        return status.isDirectory() ? super.listStatus(path) : new FileStatus[] {status};
    }

    @Override
    public FileStatus getFileLinkStatus(Path path) throws IOException {
        return HAS_MODES && !Files.isSymbolicLink(nio(path)) ? status(path) : super.getFileLinkStatus(path);
    }

    private FileStatus status(Path path) throws IOException {
        try {
            java.nio.file.Path file = nio(path);
            // In Hadoop's form, file:///a, whatever the form of the question: Spark compares the texts of paths that it
            // has read.
            Path qualified = new Path(file.toString()).makeQualified(getUri(), getWorkingDirectory());
            return NioFileStatus.of(file, qualified, getDefaultBlockSize(path));
        } catch (FileSystemException e) {
            throw asHadoopSays(path, e);
        }
    }

    @Override
    protected OutputStream createOutputStreamWithMode(Path path, boolean append, FsPermission permission)
            throws IOException {
        return new SyncedOutputStream(
                super.createOutputStreamWithMode(path, append, permission), isHidden(path) ? null : folder(path));
    }

    @Override
    protected boolean mkOneDirWithMode(Path path, File folder, FsPermission permission) throws IOException {
        boolean made = super.mkOneDirWithMode(path, folder, permission);
        if (made) {
            SyncedOutputStream.syncFolder(folder(path));
        }
        return made;
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        boolean renamed = super.rename(from, to);
        if (renamed && !isHidden(to)) {
            SyncedOutputStream.syncFolder(folder(to));
        }
        return renamed;
    }

    /** Such a file is not missed: it is a checksum, or will have another name when it counts. */
    private static boolean isHidden(Path path) {
        return path.getName().startsWith(".");
    }

    private java.nio.file.Path nio(Path path) {
        return pathToFile(path).toPath();
    }

    /** The folder of a file, which the root of all files is not. */
    private java.nio.file.Path folder(Path path) {
        return Objects.requireNonNull(nio(path).toAbsolutePath().getParent());
    }

    /** A file below another file is missing, too. */
    private IOException asHadoopSays(Path path, FileSystemException fault) {
        if (pathToFile(path).exists()) {
            return fault;
        }
        FileNotFoundException missing = new FileNotFoundException("File " + path + " does not exist");
        missing.initCause(fault);
        return missing;
    }
}
