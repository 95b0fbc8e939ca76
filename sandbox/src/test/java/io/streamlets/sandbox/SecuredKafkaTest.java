package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.sandbox.sample.WordApplication;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.WriterAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Security settings take effect wherever a user may put them, for every client, and the password is never shown. */
@SharedSpark
class SecuredKafkaTest {
    private static final String PASSWORD = "hunter2-of-Kafka";

    private static final String STORE_PASSWORD = "sesame-of-the-store";

    private static final String SECURITY = """
            security.protocol = SASL_SSL
            %s
            sasl.mechanism = PLAIN
            sasl.jaas.config = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\\"sensors\\" password=\\"%s\\";"
            """;

    @TempDir
    private static Path kafkaFolder;

    @TempDir
    private static Path stores;

    private static EmbeddedKafka kafka;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void startKafka() throws Exception {
        makeStores();
        kafka = new EmbeddedKafka(kafkaFolder, LoopbackPorts::free, SecuredKafkaTest::secure).start();
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @Test
    void ofACluster() throws Exception {
        configure("app.kafka.clusters.default {\n" + security(PASSWORD) + "}");
        String log = logOf(this::assertThatWordsArrive);
        assertThat(log)
                .contains("sasl.jaas.config = [hidden]", "ssl.truststore.password = [hidden]")
                .doesNotContain(PASSWORD, STORE_PASSWORD);
        assertThat(printed(out) + printed(err)).doesNotContain(PASSWORD, STORE_PASSWORD);

        assertThat(execute("describe", "--format", "json")).isZero();
        assertThat(printed(out)).contains("\"words\"").doesNotContain(PASSWORD, STORE_PASSWORD);
    }

    @Test
    void ofThoseThatWriteAndThoseThatRead() throws Exception {
        configure("""
                app.kafka.clusters.default.producer-config {
                  %1$s}
                app.topics.words.consumer-config {
                  %1$s}
                app.topics.shouting.connection-config {
                  %1$s}
                app.topics { words.topic.name = other-words, shouting.topic.name = other-shouting }
                """.formatted(security(PASSWORD)));
        assertThatWordsArrive();
    }

    @Test
    void aWrongPasswordEndsTheStart() throws Exception {
        configure("app.kafka.clusters.default.connection-config {\n" + security("wrong " + PASSWORD) + "}");

        assertThat(execute("run", "--streamlet", "read")).isEqualTo(1);

        assertThat(printed(err)).isEqualTo("""
                [SLT-607] the Kafka cluster at '%s' cannot be used.
                    Authentication failed: Invalid username or password
                    Fix: correct 'sasl.mechanism', 'sasl.jaas.config' or the certificates of 'ssl.*' in 'app.kafka.clusters.<cluster>'.
                """.formatted(kafka.bootstrapServers()));
    }

    @Test
    void aMechanismThatTheBrokerDoesNotHave() throws Exception {
        configure("app.kafka.clusters.default {\n" + security(PASSWORD).replace("PLAIN\n", "SCRAM-SHA-256\n") + "}");

        assertThat(execute("run", "--streamlet", "read")).isEqualTo(1);

        assertThat(printed(err)).startsWith("[SLT-607] ").doesNotContain(PASSWORD);
    }

    /** The broker's certificate is its own work, and Java's own store of those that are trusted knows nothing of it. */
    @Test
    void aCertificateThatIsNotTrusted() throws Exception {
        configure(
                "app.kafka.clusters.default {\n" + security(PASSWORD).replaceAll("(?m)^ssl\\.truststore.*$", "") + "}");

        assertThat(execute("run", "--streamlet", "read")).isEqualTo(1);

        assertThat(printed(err))
                .startsWith("[SLT-607] the Kafka cluster at '" + kafka.bootstrapServers() + "' cannot be used.\n")
                .contains("SSL handshake failed", "certificates of 'ssl.*' in 'app.kafka.clusters.<cluster>'")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aWrongPasswordOfAStore() throws Exception {
        configure("app.kafka.clusters.default {\n"
                + security(PASSWORD).replace(STORE_PASSWORD, "wrong-" + STORE_PASSWORD) + "}");

        assertThat(execute("run", "--streamlet", "read")).isEqualTo(1);

        assertThat(printed(err))
                .startsWith("[SLT-607] the Kafka cluster at '" + kafka.bootstrapServers() + "' cannot be used.\n")
                .contains("Failed to load SSL keystore " + stores.resolve("trust.p12") + " of type PKCS12")
                .doesNotContain(PASSWORD, STORE_PASSWORD);
    }

    /** A topic that is nearly called like the one that is missing is a hint, unless it is called like a secret. */
    @Test
    void aTopicThatIsCalledLikeThePassword() throws Exception {
        String security = security(PASSWORD);
        Properties client = new Properties();
        client.load(new StringReader(
                security.replace("\"org", "org").replace(";\"", ";").replace("\\\"", "\"")));
        client.put("bootstrap.servers", kafka.bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(PASSWORD, 1, (short) 1), new NewTopic("sesame", 1, (short) 1)))
                    .all()
                    .get();
        }
        configure("app.kafka.clusters.default {\n" + security + "}\n"
                + "app.topics { words { managed = false, topic.name = hunter2-of-Kafki },"
                + " shouting { managed = false, topic.name = sesami } }");

        assertThat(execute("run", "--streamlet", "shout")).isEqualTo(2);

        assertThat(printed(err))
                .contains("[SLT-604] topic 'hunter2-of-Kafki' does not exist", "Did you mean 'sesame'?")
                .doesNotContain(PASSWORD);
    }

    private static void secure(Properties broker) {
        broker.put(
                "listener.security.protocol.map",
                "CLIENT:SASL_SSL," + BrokerSettings.CONTROLLER_LISTENER + ":PLAINTEXT");
        broker.put("ssl.keystore.location", stores.resolve("broker.p12").toString());
        broker.put("ssl.keystore.type", "PKCS12");
        broker.put("ssl.keystore.password", STORE_PASSWORD);
        // It is a client of its own.
        broker.put("ssl.truststore.location", stores.resolve("trust.p12").toString());
        broker.put("ssl.truststore.type", "PKCS12");
        broker.put("ssl.truststore.password", STORE_PASSWORD);
        broker.put("sasl.enabled.mechanisms", "PLAIN");
        broker.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        broker.put(
                "listener.name.client.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"broker\" password=\"b\""
                        + " user_broker=\"b\" user_sensors=\"" + PASSWORD + "\";");
    }

    /** A key with a certificate of its own, and a store in which that is trusted. */
    private static void makeStores() throws Exception {
        keytool(
                "broker.p12",
                "-genkeypair",
                "-alias",
                "broker",
                "-keyalg",
                "EC",
                "-dname",
                "CN=broker",
                "-ext",
                "san=ip:127.0.0.1");
        keytool("broker.p12", "-exportcert", "-alias", "broker", "-file", "broker.cer");
        keytool("trust.p12", "-importcert", "-noprompt", "-alias", "broker", "-file", "broker.cer");
    }

    private static void keytool(String store, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store, "-storetype", "PKCS12", "-storepass", STORE_PASSWORD));
        Process process = new ProcessBuilder(command)
                .directory(stores.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String security(String password) {
        String trust = """
                ssl.truststore.location = %s
                ssl.truststore.type = PKCS12
                ssl.truststore.password = %s""".formatted(stores.resolve("trust.p12"), STORE_PASSWORD);
        return SECURITY.formatted(trust, password);
    }

    /** One streamlet after the other: each finds what the one before it has written. */
    private void assertThatWordsArrive() throws Exception {
        words().addWords(0, 10);
        for (String ref : new String[] {"read", "shout", "store"}) {
            int code = execute("run", "--streamlet", ref);
            // All but the first are new beside the checkpoints of others.
            assertThat(printed(err).lines().filter(line -> !line.startsWith(" ")))
                    .allMatch(line -> line.startsWith("warning: [SLT-610] streamlet '" + ref + "' "));
            assertThat(code).isZero();
        }
        assertThat(words().stored()).hasSize(10).contains("{\"number\":9,\"text\":\"WORD9\"}");
    }

    private void configure(String security) throws Exception {
        Files.createDirectories(folder.resolve("stamps"));
        Files.writeString(folder.resolve("app.conf"), """
                app {
                  storage = "%1$s/storage"
                  runtimes.spark.config.spark.master = "local[2]"
                  kafka.clusters.default.bootstrap-servers = "%2$s"
                  topics.shouting.managed = true
                  streamlets {
                    read { trigger = available-now, config-parameters.folder = "%1$s/words/in" }
                    shout.trigger = available-now
                    store {
                      trigger = available-now
                      config-parameters.folder = "%1$s/words/out"
                      volume-mounts.stamps = "%1$s/stamps"
                    }
                  }
                }
                %3$s
                """.formatted(folder, kafka.bootstrapServers(), security));
    }

    private int execute(String... arguments) {
        out.reset();
        err.reset();
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--conf";
        all[arguments.length + 1] = folder.resolve("app.conf").toString();
        return words().execute(stream(out), stream(err), all);
    }

    private WordApplication words() {
        return new WordApplication(folder.resolve("words"));
    }

    /** Everything that is logged meanwhile, by Streamlets, Spark and Kafka. */
    private static String logOf(Work work) throws Exception {
        StringWriter log = new StringWriter();
        LoggerContext context = (LoggerContext) LogManager.getContext(false);
        WriterAppender appender = WriterAppender.newBuilder()
                .setName("captured")
                .setLayout(PatternLayout.createDefaultLayout())
                .setTarget(log)
                .build();
        appender.start();
        Level before = context.getRootLogger().getLevel();
        // Those who run the tests need not see it.
        List<Appender> others =
                List.copyOf(context.getRootLogger().getAppenders().values());
        others.forEach(context.getRootLogger()::removeAppender);
        context.getRootLogger().addAppender(appender);
        Configurator.setRootLevel(Level.INFO);
        try {
            work.run();
        } finally {
            Configurator.setRootLevel(before);
            context.getRootLogger().removeAppender(appender);
            others.forEach(context.getRootLogger()::addAppender);
            appender.stop();
        }
        return log.toString();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
