package io.streamlets.spark.files;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.StreamCapabilities;
import org.apache.hadoop.fs.Syncable;
import org.apache.hadoop.fs.statistics.IOStatistics;
import org.apache.hadoop.fs.statistics.IOStatisticsSource;
import org.apache.hadoop.fs.statistics.IOStatisticsSupport;
import org.jspecify.annotations.Nullable;

/** A file that is on the disk, and found in its folder, when it is closed. */
final class SyncedOutputStream extends OutputStream implements Syncable, StreamCapabilities, IOStatisticsSource {
    private final OutputStream file;
    private final @Nullable Path folder;
    private boolean isClosed;

    /**
     * A file.
     *
     * @param file that of Hadoop's raw file system, which can be synced
     * @param folder where it is to be found; null if that need not be yet
     */
    SyncedOutputStream(OutputStream file, @Nullable Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** Brings to the disk what a folder says of the files in it, even if the thread is interrupted, as Hadoop's own calls do. */
    static void syncFolder(Path folder) throws IOException {
        if (File.separatorChar != '/') {
            return;
        }
        boolean interrupted = false;
        try {
            while (!isSynced(folder)) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static boolean isSynced(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }

    @Override
    public void write(int b) throws IOException {
        file.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        file.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void hflush() throws IOException {
        ((Syncable) file).hflush();
    }

    @Override
    public void hsync() throws IOException {
        ((Syncable) file).hsync();
    }

    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (file) {
            hsync();
        }
        if (folder != null) {
            syncFolder(folder);
        }
    }

    @Override
    public boolean hasCapability(String capability) {
        return ((StreamCapabilities) file).hasCapability(capability);
    }

    @Override
    public IOStatistics getIOStatistics() {
        return IOStatisticsSupport.retrieveIOStatistics(file);
    }
}
