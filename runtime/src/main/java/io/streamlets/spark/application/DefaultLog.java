package io.streamlets.spark.application;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A configuration of Log4j for where the application brings none.
 *
 * <pre>{@code
 * try (DefaultLog log = DefaultLog.use(SensorsMain.class.getResource("log4j2-quiet.xml"))) {
 *   run();
 * }
 * }</pre>
 *
 * <p>With another logging library nothing is done.
 *
 * @since 0.1.0
 */
public final class DefaultLog implements AutoCloseable {
    private static final String DEFAULT_OF_SPARK = "org/apache/spark/log4j2-defaults.properties";

    private final @Nullable LoggerContext configured;
    private final @Nullable URI before;

    private DefaultLog(@Nullable LoggerContext configured) {
        this.configured = configured;
        this.before = configured == null ? null : configured.getConfigLocation();
    }

    /** Uses {@code configuration} until it is closed, if logging is left to us. */
    public static DefaultLog use(URL configuration) {
        try {
            return LogManager.getContext(false) instanceof LoggerContext context
                    ? use(context, configuration)
                    : new DefaultLog(null);
        } catch (LinkageError e) {
            // No Log4j on the class path, or not its core: some other library does the logging.
            return new DefaultLog(null);
        }
    }

    /** The same for a context other than that of this process. */
    public static DefaultLog use(LoggerContext context, URL configuration) {
        if (isConfigured(context)) {
            return new DefaultLog(null);
        }
        DefaultLog log = new DefaultLog(context);
        try {
            context.setConfigLocation(configuration.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
        return log;
    }

    /** Whether the application has a configuration: neither Log4j's own nor the one that Spark takes for want of one. */
    private static boolean isConfigured(LoggerContext context) {
        String location = String.valueOf(context.getConfigLocation());
        return !(context.getConfiguration() instanceof DefaultConfiguration || location.endsWith(DEFAULT_OF_SPARK));
    }

    /** Whether our configuration is used; otherwise the application's own decides. */
    public boolean active() {
        return configured != null;
    }

    /** Ends the use: what was there before is there again. */
    @Override
    public void close() {
        if (configured == null) {
            return;
        }
        if (before == null) {
            configured.reconfigure(new DefaultConfiguration());
        } else {
            configured.setConfigLocation(before);
        }
    }
}
