package io.streamlets.testkit;

import io.streamlets.spark.application.DefaultLog;
import io.streamlets.spark.execution.Secrets;
import io.streamlets.spark.files.SyncedFiles;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The session of all tests; JUnit closes it with the root of the tests.
 *
 * <p>Before 5.13 JUnit closes only its own type, since then it warns of what is not {@link AutoCloseable}.
 */
final class SharedSession implements CloseableResource, AutoCloseable {

    private static final Map<String, String> DEFAULTS = Map.of(
            "spark.master", "local[2]",
            "spark.app.name", "tests",
            "spark.ui.enabled", "false",
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1",
            // Each partition is a task and a state store in every batch: a test has few records and many batches.
            "spark.sql.shuffle.partitions", "2",
            // What a test expects of a time must not depend on where it runs.
            "spark.sql.session.timeZone", "UTC");

    private final DefaultLog log;
    private final SparkSession session;

    SharedSession() {
        // Before Spark, which would take its own.
        log = DefaultLog.ofApplication(Secrets.NONE);
        SparkSession.Builder builder = SparkSession.builder();
        DEFAULTS.forEach((key, value) -> builder.config(key, System.getProperty(key, value)));
        SyncedFiles.unless(key -> System.getProperty(key) != null).forEach(builder::config);
        session = builder.getOrCreate();
    }

    SparkSession session() {
        return session;
    }

    @Override
    public void close() {
        session.stop();
        log.close();
    }
}
