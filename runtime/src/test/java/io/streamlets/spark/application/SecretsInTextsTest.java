package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of Spark's settings, whose values may be secrets. */
final class SecretsInTextsTest {
    private static final String SECRET = "hunter2";

    @TempDir
    private Path folder;

    @Test
    void aSettingOfSparkWithASecretsName() throws IOException {
        application()
                .assertWrong("""
                        [SLT-516] 'app.runtimes.spark.config.spark.authenticate.secretBitLength' has a value that Spark refuses and that is not shown.
                            the command line
                            Fix: give it a value that Spark takes, such as its default '256', or remove it.
                        """, "verify", "app.runtimes.spark.config.spark.authenticate.secretBitLength=" + SECRET);
    }

    @Test
    void aMisspeltSettingOfSpark() throws IOException {
        TestApplication application = application();

        application.execute(
                "run",
                "app.runtimes.spark.config.spark.sql.shuffle.partitons=4",
                "app.streamlets.gauges.config.spark.sql.session.timezone=UTC",
                "app.runtimes.spark.config.spark.hadoop.fs.s3a.endpoint=http://s3:9000",
                "app.runtimes.spark.config.spark.sql.streaming.stateStore.rocksdb.blockSizeKB=8");

        assertThat(application.err()).startsWith("""
                warning: [SLT-522] Spark does not know 'app.runtimes.spark.config.spark.sql.shuffle.partitons'.
                    the command line
                    Did you mean 'spark.sql.shuffle.partitions'?
                    Fix: correct the name, unless a plug-in or another version of Spark reads it.
                warning: [SLT-522] Spark does not know 'app.streamlets.gauges.config.spark.sql.session.timezone'.
                    the command line
                    Did you mean 'spark.sql.session.timeZone'?
                    Fix: correct the name, unless a plug-in or another version of Spark reads it.
                [SLT-""");
    }

    private TestApplication application() throws IOException {
        return new VerifiedGauges(folder.resolve("classes")).application((gauges, context) -> List.of());
    }
}
