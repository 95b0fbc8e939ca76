package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.source.SourceName;
import java.net.URI;
import java.nio.file.Path;

/** A file of a configuration, by where it is. */
sealed interface ConfigurationFile extends SourceName {

    /** A file of this machine. */
    record OnDisk(String name, Path path) implements ConfigurationFile {}

    /**
     * A resource of the class path.
     *
     * @param name its name there
     * @param url which of those with this name it is
     */
    record OnClassPath(String name, URI url) implements ConfigurationFile {}

    /** A document of a web server. */
    record OnWeb(URI uri) implements ConfigurationFile {

        /** The address without what may be a secret: users, passwords and what follows a question mark. */
        @Override
        public String name() {
            return shown(uri);
        }

        static String shown(URI uri) {
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return uri.getHost() == null
                    ? uri.getScheme() + ":..."
                    : uri.getScheme() + "://" + uri.getHost() + port + uri.getPath();
        }
    }
}
