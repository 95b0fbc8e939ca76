package io.streamlets.spark.files;

import org.apache.hadoop.fs.LocalFileSystem;

/**
 * Hadoop's file system of this machine, {@link LocalFileSystem} with its checksums, on {@link RawSyncedFileSystem}.
 *
 * <p>The setting {@code fs.file.impl} names it; {@link SyncedFs} is the same for Hadoop's newer interface.
 */
public final class SyncedFileSystem extends LocalFileSystem {

    /** Hadoop makes it. */
    public SyncedFileSystem() {
        super(new RawSyncedFileSystem());
    }
}
