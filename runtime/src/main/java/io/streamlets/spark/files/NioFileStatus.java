package io.streamlets.spark.files;

import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.permission.FsPermission;

/** What {@code stat} says of a file. The names of its owner and group are looked up when they are asked for. */
final class NioFileStatus extends FileStatus {
    private static final long serialVersionUID = 1L;

    private static final int MODES = 07777;

    private final transient Path file;
    private final transient PosixFileAttributes attributes;

    private NioFileStatus(Path file, PosixFileAttributes attributes, org.apache.hadoop.fs.Path path, long blockSize) {
        super(
                attributes.size(),
                attributes.isDirectory(),
                1,
                blockSize,
                attributes.lastModifiedTime().toMillis(),
                attributes.lastAccessTime().toMillis(),
                null,
                null,
                null,
                path);
        this.file = file;
        this.attributes = attributes;
    }

    /** Of a file, or of that to which a link leads. */
    static FileStatus of(Path file, org.apache.hadoop.fs.Path path, long blockSize) throws IOException {
        return new NioFileStatus(file, Files.readAttributes(file, PosixFileAttributes.class), path, blockSize);
    }

    @Override
    public FsPermission getPermission() {
        try {
            return new FsPermission((short) ((int) Files.getAttribute(file, "unix:mode") & MODES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getOwner() {
        return attributes.owner().getName();
    }

    @Override
    public String getGroup() {
        return attributes.group().getName();
    }

    @Override
    @SuppressWarnings("deprecation") // Of Hadoop's interface, which is still used.
    public void write(DataOutput out) throws IOException {
        whole().write(out);
    }

    private Object writeReplace() {
        return whole();
    }

    private FileStatus whole() {
        try {
            return new FileStatus(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Two statuses are equal if their paths are.
    @Override
    public boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
