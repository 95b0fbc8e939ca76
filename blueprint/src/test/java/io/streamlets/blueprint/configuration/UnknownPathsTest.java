package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths and arguments that mean nothing, and what was probably meant. */
class UnknownPathsTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";

    @TempDir
    private Path folder;

    @Test
    void unknownPaths() {
        assertThat(new Layers(folder)
                        .file("app.conf", """
                                app {
                                  streamlets.avrage.trigger = 1s
                                  streamlets.average.config-parameters.windw = 1s
                                  streamlets.average.config.sparc.a = 1
                                  topics.data.producers = [a.out]
                                  kafka.cluster.main {}
                                }
                                elsewhere = 1
                                """)
                        .assignment(LIMIT)
                        .assignment("app.stroage=x")
                        .problems())
                .containsExactly(
                        unknown(
                                "streamlets.avrage",
                                "app.conf:2:3",
                                "\n    Did you mean 'app.streamlets.average'?",
                                "average, generator, printer"),
                        unknown(
                                "streamlets.average.config-parameters.windw",
                                "app.conf:3:3",
                                "\n    Did you mean 'app.streamlets.average.config-parameters.window'?",
                                "limit, window"),
                        unknown(
                                "streamlets.average.config.sparc",
                                "app.conf:4:3",
                                "\n    Did you mean 'app.streamlets.average.config.spark'?",
                                "spark"),
                        unknown(
                                "topics.data.producers",
                                "app.conf:5:3",
                                "",
                                "cluster, compatibility, connection-config, consumer-config, encoding, fused, managed, partitions,"
                                        + " producer-config, replicas, schema-registry, topic, topic-config"),
                        unknown(
                                "kafka.cluster",
                                "app.conf:6:3",
                                "\n    Did you mean 'app.kafka.clusters'?",
                                "clusters"),
                        unknown(
                                "stroage",
                                "the command line",
                                "\n    Did you mean 'app.storage'?",
                                "fuse-all, kafka, runtimes, storage, streamlets, topics"));
    }

    private static String unknown(String path, String place, String suggestion, String known) {
        return "[SLT-503] unknown configuration path 'app." + path + "'.\n    " + place + suggestion
                + "\n    Fix: use one of " + known + " there, or remove it.";
    }

    /** That a value is missing follows from a misspelt ref or key, wherever that stands, and is not reported as well. */
    @Test
    void aMisspeltPathToARequiredValue() {
        String refs = "average, generator, printer";
        assertThat(new Layers(folder)
                        .file("app.conf", "app.streamlets.avrage { trigger = 1s, config-parameters.limit = 10 }")
                        .problems())
                .containsExactly(unknown(
                        "streamlets.avrage", "app.conf:1:1", "\n    Did you mean 'app.streamlets.average'?", refs));
        assertThat(new Layers(folder)
                        .assignment("app.streamlets.average.config-parameters.limt=10")
                        .problems())
                .containsExactly(unknown(
                        "streamlets.average.config-parameters.limt",
                        "the command line",
                        "\n    Did you mean 'app.streamlets.average.config-parameters.limit'?",
                        "limit, window"));
        assertThat(new Layers(folder)
                        .file("app.conf", "app.streamlets.avrage.trigger = 1s")
                        .problems())
                .as("its value stands nowhere")
                .hasSize(2)
                .last()
                .asString()
                .startsWith("[SLT-501] 'app.streamlets.average.config-parameters.limit' has no value.");
        assertThat(new Layers(folder)
                        .file("app.conf", "ap.streamlets.average.config-parameters.limit = 10")
                        .problems())
                .as("nothing else is told of what is not below 'app'")
                .singleElement()
                .asString()
                .startsWith("[SLT-501] ");
    }

    /** Only the value is from the environment. */
    @Test
    void aMisspeltKeyOfAValueFromTheEnvironment() {
        assertThat(new Layers(folder).file("app.conf", """
                                app.streamlets.generator.config-parameters.limt = 1
                                app.streamlets {
                                  average.config-parameters { limt = ${HOME} }
                                }
                                """).problems())
                .contains(unknown(
                        "streamlets.average.config-parameters.limt",
                        "app.conf:3:31",
                        "\n    Did you mean 'app.streamlets.average.config-parameters.limit'?",
                        "limit, window"));
    }

    @Test
    void argumentsThatSetNoPath() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .assignment("app.storage")
                        .assignment("app..storage=x")
                        .assignment("=x")
                        .problems())
                .containsExactly(noPath("app.storage"), noPath("app..storage"), noPath(""));
    }

    private static String noPath(String argument) {
        return """
               [SLT-503] '%s' is not a configuration path.
                   the command line
                   Fix: write path=value with a path that begins with 'app.'.""".formatted(argument);
    }

    @Test
    void aMisspeltRootOnTheCommandLine() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .assignment("ap.storage=x")
                        .problems())
                .containsExactly("""
                        [SLT-503] 'ap.storage' is not a configuration path.
                            the command line
                            Did you mean 'app.storage'?
                            Fix: write path=value with a path that begins with 'app.'.""");
    }

    @Test
    void aPathWithoutAppIsTakenAsItWasMeant() {
        assertThat(new Layers(folder)
                        .assignment("streamlets.average.config-parameters.limit=ten")
                        .assignment("app.stroage=x")
                        .problems())
                .containsExactly("""
                        [SLT-503] 'streamlets.average.config-parameters.limit' is not a configuration path.
                            the command line
                            Did you mean 'app.streamlets.average.config-parameters.limit'?
                            Fix: write path=value with a path that begins with 'app.'.""", """
                        [SLT-503] unknown configuration path 'app.stroage'.
                            the command line
                            Did you mean 'app.storage'?
                            Fix: use one of fuse-all, kafka, runtimes, storage, streamlets, topics there, or remove it.""", """
                        [SLT-502] 'app.streamlets.average.config-parameters.limit' is 'ten', expected an int.
                            the command line
                            Fix: give it a whole number such as '10'.""");
    }

    @Test
    void kafkasNameOfTheServers() {
        assertThat(new Layers(folder)
                        .file("app.conf", "app.kafka.clusters.main.bootstrap.servers = \"kafka:9092\"")
                        .assignment(LIMIT)
                        .problems())
                .containsExactly(unknown(
                        "kafka.clusters.main.bootstrap.servers",
                        "app.conf:1:45",
                        "\n    Did you mean 'app.kafka.clusters.main.bootstrap-servers'?",
                        "bootstrap-servers"));
    }
}
