package io.streamlets.sandbox;

import io.streamlets.spark.application.DefaultLog;
import io.streamlets.spark.execution.Secrets;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
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

    /** Begins to log to {@code file}, without these secrets, if logging is left to us; no other user can read the file. */
    static SandboxLog to(Path file, Secrets secrets) {
        return to(file, configuration -> DefaultLog.use(configuration, secrets));
    }

    static SandboxLog to(LoggerContext context, Path file, Secrets secrets) {
        return to(file, configuration -> DefaultLog.use(context, configuration, secrets));
    }

    private static SandboxLog to(Path file, Function<URL, DefaultLog> use) {
        // The configuration asks for it.
        System.setProperty(FILE_PROPERTY, file.toString());
        boolean made = create(file);
        DefaultLog log = use.apply(Objects.requireNonNull(SandboxLog.class.getResource(RESOURCE)));
        if (made && !log.active()) {
            remove(file);
        }
        return new SandboxLog(log);
    }

    /** Makes the file before Log4j does, which would let others read it; whether it was not there. */
    private static boolean create(Path file) {
        boolean missing = Files.notExists(file);
        try {
            OwnerOnly.file(file);
            return missing;
        } catch (IOException e) {
            // Log4j will say that it cannot write there.
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            // An empty file that cannot be read does no harm.
        }
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
