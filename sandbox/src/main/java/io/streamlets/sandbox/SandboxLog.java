package io.streamlets.sandbox;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The log of a local run: a file in the storage folder, where the application does not configure Log4j itself.
 *
 * <p>The configuration has a name that Log4j does not look for, so that one in the application, whatever its format and
 * wherever it is on the class path, is never hidden by ours. With another logging library nothing is done.
 */
final class SandboxLog implements AutoCloseable {

    private static final String RESOURCE = "log4j2-sandbox.xml";
    private static final String DEFAULT_OF_SPARK = "org/apache/spark/log4j2-defaults.properties";
    private static final String FILE_PROPERTY = "io.streamlets.sandbox.log";

    private final @Nullable LoggerContext configured;

    private SandboxLog(@Nullable LoggerContext configured) {
        this.configured = configured;
    }

    /** Begins to log to {@code file}, if logging is left to us. */
    static SandboxLog to(Path file) {
        try {
            return LogManager.getContext(false) instanceof LoggerContext context
                    ? to(context, file)
                    : new SandboxLog(null);
        } catch (LinkageError e) {
            // No Log4j on the class path, or not its core: some other library does the logging.
            return new SandboxLog(null);
        }
    }

    static SandboxLog to(LoggerContext context, Path file) {
        if (isConfigured(context)) {
            return new SandboxLog(null);
        }
        configure(context, file);
        return new SandboxLog(context);
    }

    /** Whether the application has a configuration: neither Log4j's own nor the one that Spark takes for want of one. */
    private static boolean isConfigured(LoggerContext context) {
        String location = String.valueOf(context.getConfigLocation());
        return !(context.getConfiguration() instanceof DefaultConfiguration || location.endsWith(DEFAULT_OF_SPARK));
    }

    private static void configure(LoggerContext context, Path file) {
        System.setProperty(FILE_PROPERTY, file.toString());
        try {
            context.setConfigLocation(Objects.requireNonNull(SandboxLog.class.getResource(RESOURCE))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the file is written; otherwise the application's own configuration decides. */
    boolean active() {
        return configured != null;
    }

    /** Closes the file. */
    @Override
    public void close() {
        if (configured != null) {
            configured.reconfigure(new DefaultConfiguration());
            System.clearProperty(FILE_PROPERTY);
        }
    }
}
