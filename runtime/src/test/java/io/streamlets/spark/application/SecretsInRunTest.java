package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.execution.Secrets;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What libraries and other code say of a configuration with a secret, before Spark starts. */
final class SecretsInRunTest {
    private static final String SECRET = "hunter2-of-Kafka";

    @TempDir
    private Path folder;

    private TestApplication gauges;

    @BeforeEach
    void write() throws IOException {
        gauges = new VerifiedGauges(folder.resolve("classes")).application((gauges, context) -> List.of());
    }

    /** Kafka's clients quote what they cannot take. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sasl.jaas.config = \"hunter2-of-Kafka required username=a;\"",
                "sasl.jaas.config = \"PlainLoginModule required username=a password hunter2-of-Kafka;\"",
                "sasl.jaas.config = \"PlainLoginModule required username=a = hunter2-of-Kafka;\"",
                "sasl.jaas.config = \"PlainLoginModule hunter2-of-Kafka username=a;\"",
                "security.protocol = SSL, ssl.keystore.location = /no/store, ssl.keystore.password = hunter2-of-Kafka",
                "security.protocol = SSL, ssl.truststore.type = PEM, ssl.truststore.certificates = hunter2-of-Kafka",
                "bootstrap-servers = hunter2-of-Kafka",
                "bootstrap-servers = \"SASL://me:hunter2-of-Kafka@127.0.0.1:1\""
            })
    void aClusterThatCannotBeUsed(String settings) throws IOException {
        Path conf =
                configure("app.kafka.clusters.default { security.protocol = SASL_PLAINTEXT, sasl.mechanism = PLAIN\n"
                        + settings + " }");

        assertThat(gauges.execute("run", "--conf", conf.toString())).isPositive();
        assertThat(gauges.err()).containsAnyOf("[SLT-607] the Kafka cluster at ", "[SLT-441] 'sasl.jaas.config' ");
        assertThat(gauges.err() + gauges.out()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "mermaid", "json"})
    void aDescription(String format) throws IOException {
        Path conf = configure("""
                app.kafka.clusters.default { sasl.jaas.config = "x required password=hunter2-of-Kafka;" }
                app.topics.data { encoding = confluent, schema-registry { url = "http://r", user = me, password = hunter2-of-Kafka } }
                """);

        assertThat(gauges.execute("describe", "--conf", conf.toString(), "--format", format))
                .as(gauges.err())
                .isZero();
        assertThat(gauges.out()).contains("gauges").doesNotContain(SECRET);
        assertThat(gauges.err()).doesNotContain(SECRET);
    }

    /** It is read before any configuration is. */
    @ParameterizedTest
    @CsvSource({"describe", "run"})
    void aKeptSchemaThatIsDamaged(String command) throws IOException {
        String file = "streamlets-schemas/data/sensors.Data-215daf010f04af54.avsc";
        Files.createDirectories(folder.resolve("classes").resolve(file).getParent());
        gauges.write(file, "{\"type\": " + SECRET + "}");
        gauges.compileWithKeptSchemas(List.of(file));

        assertThat(gauges.execute(command, "--conf", configure("").toString())).isEqualTo(2);
        assertThat(gauges.err()).contains("it is not an Avro schema\n").doesNotContain(SECRET);
    }

    @Test
    void aFailureThatNobodyForesawBeforeSecretsAreKnown() throws IOException {
        TestApplication keeper = new TestApplication(folder.resolve("keeper"), TestApplication.KEEPER);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new Broken(before));
        try {
            assertThat(keeper.execute("run", "app.streamlets.keeper.config-parameters.key=" + SECRET))
                    .isEqualTo(1);
        } finally {
            thread.setContextClassLoader(before);
        }

        assertThat(keeper.err()).startsWith("""
                        [SLT-900] the application failed for a reason that Streamlets does not know.
                            java.lang.IllegalStateException
                            its text is not shown: the secrets of the configuration are not known yet
                            Fix: report this together with the lines below.
                        java.lang.IllegalStateException
                        \tat io.streamlets.spark.application.SecretsInRunTest$Broken.getResource(""").doesNotContain(SECRET);
    }

    @Test
    void aFailureThatNobodyForesawShowsItsCauses() {
        Exception failure = new IllegalStateException("no " + SECRET, new IOException("cannot read " + SECRET));

        assertThat(new UnforeseenFailure(failure, null).trace())
                .startsWith("java.lang.IllegalStateException\n\tat " + SecretsInRunTest.class.getName())
                .contains("\nCaused by: java.io.IOException\n\tat " + SecretsInRunTest.class.getName())
                .doesNotContain(SECRET);
        assertThat(new UnforeseenFailure(failure, Secrets.of(List.of(SECRET))).trace())
                .contains("java.lang.IllegalStateException: no ***", "Caused by: java.io.IOException: cannot read ***")
                .doesNotContain(SECRET);
    }

    private static final class Broken extends ClassLoader {
        Broken(ClassLoader parent) {
            super(parent);
        }

        @Override
        public URL getResource(String name) {
            if (name.equals("blueprint.conf")) {
                throw new IllegalStateException("no " + SECRET);
            }
            return super.getResource(name);
        }
    }

    private Path configure(String more) throws IOException {
        return Files.writeString(folder.resolve("app.conf"), """
                app {
                  storage = "%s"
                  runtimes.spark.config.spark.master = "local[1]"
                  kafka.clusters.default.bootstrap-servers = "127.0.0.1:1"
                  streamlets.gauges.config-parameters.password = %s
                }
                %s
                """.formatted(folder.resolve("storage"), SECRET, more));
    }
}
