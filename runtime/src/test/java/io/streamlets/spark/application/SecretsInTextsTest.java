package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Spark and Kafka say of values that may be secrets is not shown with them. */
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

    @Test
    void settingsOfKafkaThatItsClientRefuses() throws IOException {
        for (List<String> settings : List.of(
                List.of("sasl.mechanism=PLAIN", "security.protocol=SASL_PLAINTEXT", "sasl.jaas.config=" + SECRET),
                List.of("security.protocol=SSL", "ssl.keystore.type=PEM", "ssl.keystore.key=" + SECRET),
                List.of(
                        "security.protocol=SSL",
                        "ssl.truststore.location=" + folder.resolve("no.jks"),
                        "ssl.truststore.password=" + SECRET))) {
            TestApplication application = application();
            String[] arguments = new String[settings.size() + 4];
            arguments[0] = "run";
            arguments[1] = "app.storage=" + folder;
            arguments[2] = "app.runtimes.spark.config.spark.master=local";
            arguments[3] = "app.kafka.clusters.default.bootstrap-servers=127.0.0.1:1";
            for (int i = 0; i < settings.size(); i++) {
                arguments[i + 4] = "app.kafka.clusters.default." + settings.get(i);
            }

            assertThat(application.execute(arguments)).isEqualTo(1);
            assertThat(application.err())
                    .startsWith("[SLT-607] the Kafka cluster at '127.0.0.1:1' cannot be used.")
                    .doesNotContain(SECRET);
        }
    }

    private TestApplication application() throws IOException {
        return new VerifiedGauges(folder.resolve("classes")).application((gauges, context) -> List.of());
    }
}
