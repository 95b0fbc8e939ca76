package io.streamlets.spark.application;

import io.streamlets.spark.execution.Secrets;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Objects;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A configuration of Log4j for applications that bring none.
 *
 * <pre>{@code
 * try (DefaultLog log = DefaultLog.use(SensorsMain.class.getResource("log4j2-quiet.xml"), secrets)) {
 *   run();
 * }
 * }</pre>
 *
 * <p>With another logging library it does nothing. The names of these configurations begin with {@code streamlets-}; while one is
 * in use, warnings that every run has are left out, and secrets are hidden.
 *
 * @since 0.1.0
 */
public final class DefaultLog implements AutoCloseable {
    private static final String DEFAULT_OF_SPARK = "org/apache/spark/log4j2-defaults.properties";

    /** The prefix of our configurations' names: while one of them is in use, another may replace it. */
    private static final String OURS = "streamlets-";

    /** The name under which a configuration keeps the secrets that it hides. */
    private static final String SECRETS = "streamlets-secrets";

    private final @Nullable LoggerContext configured;
    private final @Nullable URI before;
    private final Secrets secretsBefore;

    private DefaultLog(@Nullable LoggerContext configured) {
        this.configured = configured;
        this.before = configured == null ? null : configured.getConfigLocation();
        this.secretsBefore =
                configured != null && configured.getConfiguration().getComponent(SECRETS) instanceof Secrets secrets
                        ? secrets
                        : Secrets.NONE;
    }

    /** Uses the configuration for applications and their tests: their own log and warnings of libraries, on standard error. */
    public static DefaultLog ofApplication(Secrets secrets) {
        return use(Objects.requireNonNull(DefaultLog.class.getResource("log4j2-application.xml")), secrets);
    }

    /** Uses {@code configuration} until it is closed, and hides these secrets, unless the application configures logging itself. */
    public static DefaultLog use(URL configuration, Secrets secrets) {
        try {
            return LogManager.getContext(false) instanceof LoggerContext context
                    ? use(context, configuration, secrets)
                    : new DefaultLog(null);
        } catch (LinkageError e) {
            // No Log4j on the class path, or not its core: some other library does the logging.
            return new DefaultLog(null);
        }
    }

    /** The same for a context other than that of this process. */
    public static DefaultLog use(LoggerContext context, URL configuration, Secrets secrets) {
        if (isConfigured(context)) {
            return new DefaultLog(null);
        }
        DefaultLog log = new DefaultLog(context);
        try {
            configure(context, configuration.toURI(), secrets);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
        return log;
    }

    private static void configure(LoggerContext context, URI location, Secrets secrets) {
        context.setConfigLocation(location);
        if (isOurs(context.getConfiguration())) {
            Clutter clutter = new Clutter();
            clutter.start();
            context.getConfiguration().getLoggers().values().forEach(logger -> logger.addFilter(clutter));
            if (!secrets.isEmpty()) {
                context.getConfiguration().addComponent(SECRETS, secrets);
                HiddenSecrets.hide(context.getConfiguration(), secrets);
            }
        }
    }

    /** Whether the application has a configuration of its own, rather than the default of Log4j, that of Spark, or one of ours. */
    private static boolean isConfigured(LoggerContext context) {
        Configuration present = context.getConfiguration();
        String location = String.valueOf(context.getConfigLocation());
        return !(present instanceof DefaultConfiguration || location.endsWith(DEFAULT_OF_SPARK) || isOurs(present));
    }

    private static boolean isOurs(Configuration configuration) {
        return String.valueOf(configuration.getName()).startsWith(OURS);
    }

    /** Whether our configuration is used; otherwise the application's own decides. */
    public boolean active() {
        return configured != null;
    }

    /** Restores the configuration that was in use before. */
    @Override
    public void close() {
        if (configured == null) {
            return;
        }
        if (before == null) {
            configured.reconfigure(new DefaultConfiguration());
        } else {
            configure(configured, before, secretsBefore);
        }
    }
}
