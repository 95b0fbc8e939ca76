package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.kafka.SettingSection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value and keys below it: both are taken where keys have dots, and reported elsewhere; nothing is lost. */
class ValueAndKeysTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";
    private static final String SPARK = "app.runtimes.spark.config.";
    private static final Map<String, String> BOTH =
            Map.of("spark.speculation", "true", "spark.speculation.multiplier", "2");

    @TempDir
    private Path folder;

    private Layers layers;

    @BeforeEach
    void aRightConfiguration() {
        layers = new Layers(folder).assignment(LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark.speculation = true\nspark.speculation.multiplier = 2",
                "spark.speculation.multiplier = 2\nspark.speculation = true",
                "spark { speculation = true, speculation { multiplier = 2 } }",
                "\"spark.speculation\" = true, spark.speculation.multiplier = 2",
                "spark.speculation.multiplier = 3, \"spark.speculation.multiplier\" = 2, spark.speculation = true",
                "\"spark.speculation.multiplier\" = 3, spark.speculation = true, spark.speculation.multiplier = 2",
                "spark.speculation = false\nspark.speculation.multiplier = 2\nspark.speculation = true",
                "spark.speculation = ${yes}, spark.speculation.multiplier = ${two}",
                "spark.speculation.multiplier = 2, spark.speculation = ${?yes}",
                "spark.speculation.multiplier = 2, spark.speculation = ${?no-such}${yes}",
                "spark.speculation = true, spark = ${defaults}",
                "spark = ${defaults}, spark.speculation = true",
                "spark = ${pairs}",
                "spark = ${pairs} { speculation = true }",
                "spark.speculation = ${pairs.speculation}",
                "include \"spark.conf\"\nspark.speculation = true",
                "spark.speculation = true\ninclude \"spark.conf\"",
                "include \"spark.properties\""
            })
    void settingsOfSparkInOneFile(String text) throws Exception {
        Files.writeString(folder.resolve("spark.conf"), "spark.speculation.multiplier = 2");
        Files.writeString(
                folder.resolve("spark.properties"), "spark.speculation=true\nspark.speculation.multiplier=2\n");
        String others = """

                yes = true, two = 2
                defaults.speculation.multiplier = 2
                pairs { speculation = true, speculation.multiplier = 2 }
                """;

        assertThat(layers.file("app.conf", "app.runtimes.spark.config {\n" + text + "\n}" + others)
                        .load()
                        .sparkConfig())
                .isEqualTo(BOTH);
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("one.conf", "app.streamlets.average.config {\n" + text + "\n}" + others)
                        .load()
                        .sparkConfig("average"))
                .isEqualTo(BOTH);
    }

    @Test
    void settingsOfSparkAcrossFilesAndLayers() {
        layers.resource("reference.conf", SPARK + "spark.speculation = false")
                .resource("application.conf", SPARK + "spark.speculation.multiplier = 3")
                .file("weak.conf", SPARK + "spark.speculation.multiplier = 2")
                .file("strong.conf", SPARK + "\"spark.speculation\" = true");

        assertThat(layers.load().sparkConfig()).isEqualTo(BOTH);
        assertThat(layers.assignment(SPARK + "spark.speculation=off")
                        .assignment(SPARK + "spark.speculation.multiplier=4")
                        .load()
                        .sparkConfig())
                .isEqualTo(Map.of("spark.speculation", "off", "spark.speculation.multiplier", "4"));
    }

    @Test
    void theStrongerFileCountsInWhicheverSpelling() {
        layers.file("weak.conf", SPARK + "\"spark.speculation\" = false\n\n\n" + SPARK + "spark.speculation.x = 1")
                .file("strong.conf", SPARK + "spark { speculation = true, \"speculation.x\" = 2 }");

        assertThat(layers.load().sparkConfig())
                .isEqualTo(Map.of("spark.speculation", "true", "spark.speculation.x", "2"));
    }

    @Test
    void nullTakesAwayWhatIsThere() {
        layers.file("weak.conf", SPARK + "spark { speculation = true, speculation.multiplier = 2, x = 1 }")
                .file("strong.conf", SPARK + "spark.speculation = null");

        assertThat(layers.load().sparkConfig()).isEqualTo(Map.of("spark.x", "1"));
    }

    @Test
    void settingsOfKafka() {
        ApplicationConfiguration read =
                layers.file("app.conf", """
                app.topics.data.topic-config { x = 1, x.y = 2 }
                app.topics.data.producer-config { x.y = 2, x = 1 }
                app.topics.data.consumer-config.x = 1
                app.topics.data.connection-config.x = 1
                app.kafka.clusters.main { bootstrap-servers = "a:1", x.y = 2, x = 1 }
                """).file("more.conf", """
                app.topics.data.consumer-config.x.y = 2
                app.topics.data.connection-config.x.y = 2
                """).load();

        assertThat(List.of(
                        read.topic("data").topicConfig(),
                        read.topic("data").producerConfig(),
                        read.topic("data").consumerConfig(),
                        read.topic("data").connectionConfig(),
                        read.cluster("main").of(SettingSection.CONNECTION)))
                .containsOnly(Map.of("x", "1", "x.y", "2"));
    }

    @Test
    void whatCannotBeTakenIsReported() {
        assertThat(layers.file("app.conf", """
                base.trigger.x = 1
                app.storage = state
                app.storage.folder = state
                app.topics.data.partitions = 3
                app.topics.data = 5
                app.streamlets.average = ${base} { trigger = 1 s }
                app.runtimes.spark.config.spark = 1
                app.runtimes.spark.config.spark.x = 1
                """)
                        .file("more.conf", """
                app.streamlets.average.config-parameters.window = 1 s
                """)
                        .file("most.conf", """
                app.streamlets.average.config-parameters.window { seconds = 1 }
                """)
                        .problems())
                .containsExactlyInAnyOrder(
                        both("storage", "app.conf:2:15", "app.conf:3:22"),
                        both("topics.data", "app.conf:5:19", "app.conf:4:30"),
                        both("streamlets.average.trigger", "app.conf:6:46", "app.conf:1:18"),
                        both("runtimes.spark.config.spark", "app.conf:7:35", "app.conf:8:37"),
                        both("streamlets.average.config-parameters.window", "more.conf:1:51", "most.conf:1:61"));
    }

    @Test
    void whatCannotBeTakenOnTheCommandLine() {
        assertThat(layers.file("app.conf", "app.storage = state")
                        .assignment("app.storage.folder=x")
                        .assignment("app.streamlets.average.trigger.x=1")
                        .assignment("app.streamlets.average.trigger=1 s")
                        .problems())
                .containsExactlyInAnyOrder(
                        both("storage", "app.conf:1:15", "the command line"),
                        both("streamlets.average.trigger", "the command line", "the command line"));
    }

    private static String both(String path, String value, String keys) {
        return """
               [SLT-502] 'app.%s' is given a value and keys below it.
                   %s
                   it has keys below it at %s
                   Fix: keep one of them.""".formatted(path, value, keys);
    }
}
