package io.streamlets.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the one Spark session that all local runs of the tests use; it ends with the last test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSpark.Extension.class)
public @interface SharedSpark {

    /** Starts the session before the first test that needs it. */
    final class Extension implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext test) {
            test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Started.class);
        }
    }

    /** The session, which the root of the tests closes. */
    final class Started implements AutoCloseable {
        private final SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.streaming.noDataProgressEventInterval", 1000)
                .getOrCreate();

        @Override
        public void close() {
            session.stop();
        }
    }
}
