package io.streamlets.sandbox;

import io.streamlets.spark.application.DefaultLog;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.apache.logging.log4j.core.LoggerContext;

/**
 * The log of a local run: a file in the storage folder, where the application does not configure Log4j itself.
 *
 * <p>The configuration has a name that Log4j does not look for, so that one in the application, whatever its format and
 * wherever it is on the class path, is never hidden by ours.
 */
final class SandboxLog implements AutoCloseable {

    private static final String RESOURCE = "log4j2-sandbox.xml";
    private static final String FILE_PROPERTY = "io.streamlets.sandbox.log";

    private final DefaultLog log;

    private SandboxLog(DefaultLog log) {
        this.log = log;
    }

    /** Begins to log to {@code file}, if logging is left to us. */
    static SandboxLog to(Path file) {
        return to(file, DefaultLog::use);
    }

    static SandboxLog to(LoggerContext context, Path file) {
        return to(file, configuration -> DefaultLog.use(context, configuration));
    }

    private static SandboxLog to(Path file, Function<URL, DefaultLog> use) {
        // The configuration asks for it.
        System.setProperty(FILE_PROPERTY, file.toString());
        return new SandboxLog(use.apply(Objects.requireNonNull(SandboxLog.class.getResource(RESOURCE))));
    }

    /** Whether the file is written; otherwise the application's own configuration decides. */
    boolean active() {
        return log.active();
    }

    /** Closes the file. */
    @Override
    public void close() {
        log.close();
        System.clearProperty(FILE_PROPERTY);
    }
}
