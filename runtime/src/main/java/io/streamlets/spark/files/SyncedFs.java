package io.streamlets.spark.files;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFs;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FsConstants;
import org.apache.hadoop.fs.FsServerDefaults;
import org.apache.hadoop.fs.local.LocalConfigKeys;

/**
 * {@link SyncedFileSystem} for {@link org.apache.hadoop.fs.FileContext}, through which Spark writes its checkpoints.
 *
 * <p>The setting {@code fs.AbstractFileSystem.file.impl} names it.
 */
public final class SyncedFs extends ChecksumFs {

    /** Hadoop makes it. */
    public SyncedFs(URI uri, Configuration configuration) throws IOException, URISyntaxException {
        super(new Raw(uri, configuration));
    }

    /** As Hadoop's own {@code RawLocalFs} delegates, which can be made in its package only. */
    private static final class Raw extends DelegateToFileSystem {

        Raw(URI uri, Configuration configuration) throws IOException, URISyntaxException {
            super(uri, new RawSyncedFileSystem(), configuration, FsConstants.LOCAL_FS_URI.getScheme(), false);
        }

        @Override
        public int getUriDefaultPort() {
            return -1;
        }

        @Override
        @SuppressWarnings({"deprecation", "InlineMeSuggester"}) // Hadoop's interface asks for it.
        public FsServerDefaults getServerDefaults() throws IOException {
            return LocalConfigKeys.getServerDefaults();
        }

        @Override
        public boolean isValidName(String path) {
            return true;
        }
    }
}
