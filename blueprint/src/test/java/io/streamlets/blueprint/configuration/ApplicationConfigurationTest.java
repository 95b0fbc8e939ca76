package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.kafka.SettingSection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationConfigurationTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";

    @TempDir
    private Path folder;

    @Test
    void theStrongestLayerWins() {
        Layers layers = new Layers(folder)
                .resource("reference.conf", "app.storage = 1\nother.reference = ${?unknown}")
                .resource("application.conf", "app.storage = 2")
                .file("a.conf", "app.storage = 3")
                .file("b.conf", "app.storage = 4")
                .assignment("app.storage=5")
                .assignment("app.storage=6")
                .assignment(LIMIT);

        assertThat(layers.load().storage()).isEqualTo("6");
        assertThat(layers.withoutAssignments().assignment(LIMIT).load().storage())
                .isEqualTo("4");
        assertThat(layers.withoutFiles().load().storage()).isEqualTo("2");
        assertThat(layers.resource("application.conf", "").load().storage()).isEqualTo("1");
        assertThat(layers.resource("reference.conf", "").load().storage()).isNull();
    }

    @Test
    void parametersHaveTheirDefaultsUnlessGiven() {
        ApplicationConfiguration defaults = new Layers(folder).assignment(LIMIT).load();
        ApplicationConfiguration given = new Layers(folder)
                .file("app.conf", "app.streamlets.average.config-parameters { limit = 7, window = 5 minutes }")
                .load();

        assertThat(defaults.parameters("average").asMap())
                .isEqualTo(Map.of("window", Duration.ofMinutes(1), "limit", 10));
        assertThat(given.parameters("average").duration("window")).isEqualTo(Duration.ofMinutes(5));
        assertThat(given.parameters("average").intValue("limit")).isEqualTo(7);
        assertThat(given.parameters("printer").asMap()).isEmpty();
        assertThatThrownBy(() -> given.parameters("average").string("limit"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no configuration parameter 'limit' of type String among [window, limit]");
    }

    @Test
    void filesReferToEachOther() {
        ApplicationConfiguration configuration = new Layers(folder)
                .file("a.conf", "base = /data")
                .file("b.conf", "app.storage = ${base}/state\napp.streamlets.average.config-parameters.limit = 1")
                .load();

        assertThat(configuration.storage()).isEqualTo("/data/state");
    }

    @Test
    void sparkSettingsOfAStreamletLieOverThoseOfTheApplication() {
        ApplicationConfiguration configuration = new Layers(folder)
                .file("app.conf", """
                        app.runtimes.spark.config {
                          spark.sql.shuffle.partitions = 4
                          "spark.speculation" = true
                          spark.speculation.interval = 1s
                        }
                        app.streamlets.average.config.spark.sql.shuffle.partitions = 8
                        """)
                .assignment(LIMIT)
                .assignment("app.runtimes.spark.config.spark.eventLog=true")
                .assignment("app.runtimes.spark.config.spark.eventLog.dir=/tmp/a=b")
                .load();

        assertThat(configuration.sparkConfig())
                .isEqualTo(Map.of(
                        "spark.sql.shuffle.partitions", "4",
                        "spark.speculation", "true",
                        "spark.speculation.interval", "1s",
                        "spark.eventLog", "true",
                        "spark.eventLog.dir", "/tmp/a=b"));
        assertThat(configuration.sparkConfig("average"))
                .containsEntry("spark.sql.shuffle.partitions", "8")
                .containsEntry("spark.speculation", "true");
        assertThat(configuration.sparkConfig("printer")).isEqualTo(configuration.sparkConfig());
    }

    @Test
    void topicsTakeTheSettingsOfTheConfiguration() {
        ApplicationConfiguration configuration = new Layers(folder)
                .file("app.conf", "app.topics.data { topic.name = raw, topic-config.retention.ms = 1 }")
                .assignment("app.topics.data.partitions=5")
                .assignment("app.topics.data.topic-config.cleanup.policy=compact")
                .assignment(LIMIT)
                .load();

        assertThat(configuration.topic("data").topicName()).isEqualTo("raw");
        assertThat(configuration.topic("data").partitions()).isEqualTo(5);
        assertThat(configuration.topic("data").topicConfig())
                .isEqualTo(Map.of("retention.ms", "1", "cleanup.policy", "compact"));
        assertThat(configuration.topics()).hasSize(2).contains(configuration.topic("averages"));
        assertThat(configuration.topic("averages").topicName()).isEqualTo("averages");
    }

    @Test
    void clustersHaveServersAndProperties() {
        ApplicationConfiguration configuration = new Layers(folder)
                .file("app.conf", """
                        app.kafka.clusters.main {
                          bootstrap-servers = "kafka:9092"
                          security.protocol = SASL_SSL
                        }
                        """)
                .assignment("app.kafka.clusters.main.sasl.mechanism=PLAIN")
                .assignment(LIMIT)
                .load();

        assertThat(configuration.cluster("main"))
                .isEqualTo(new KafkaCluster(
                        "main",
                        "kafka:9092",
                        Map.of(
                                SettingSection.CONNECTION,
                                Map.of("security.protocol", "SASL_SSL", "sasl.mechanism", "PLAIN"))));
        assertThat(configuration.cluster("other")).isEqualTo(new KafkaCluster("other", null, Map.of()));
    }

    @Test
    void triggersAndVolumeMounts() {
        ApplicationConfiguration configuration = new Layers(folder)
                .assignment("app.streamlets.average.trigger=10 seconds")
                .assignment("app.streamlets.printer.trigger=available-now")
                .assignment("app.streamlets.average.volume-mounts.models=./models")
                .assignment(LIMIT)
                .load();

        assertThat(configuration.trigger("average")).isEqualTo(new TriggerSetting.Interval(Duration.ofSeconds(10)));
        assertThat(configuration.trigger("printer")).isEqualTo(new TriggerSetting.AvailableNow());
        assertThat(configuration.trigger("generator")).isNull();
        assertThat(configuration.volumeMount("average", "models")).isEqualTo(Path.of("./models"));
        assertThat(configuration.volumeMount("average", "other")).isNull();
    }

    @Test
    void asyncProgress() {
        ApplicationConfiguration configuration = new Layers(folder)
                .file("app.conf", "app.streamlets { average.async-progress = 1 s, printer.async-progress = off }")
                .assignment("app.streamlets.generator.async-progress=0s")
                .assignment("app.streamlets.generator.trigger=10 s")
                .assignment(LIMIT)
                .load();

        assertThat(configuration.asyncProgress("average"))
                .isEqualTo(new AsyncProgress(
                        Duration.ofSeconds(1),
                        new Place(folder.resolve("app.conf").toString(), 1, 43)));
        assertThat(configuration.asyncProgress("printer")).isNull();
        assertThat(configuration.asyncProgress("generator"))
                .extracting(AsyncProgress::interval)
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void onlySelectedStreamletsNeedTheirParameters() {
        ApplicationConfiguration configuration =
                new Layers(folder).select("printer", "generator").load();

        assertThat(configuration.streamletRefs()).isEqualTo(List.of("generator", "printer"));
        assertThatThrownBy(() -> configuration.parameters("average"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("no streamlet 'average' is to run");
    }

    @Test
    void parametersForTestsAreGivenDirectly() {
        ParameterValues values = ParameterValues.of(Map.of("a", 1L, "b", 0.5, "c", true, "d", "text"));

        assertThat(values.longValue("a")).isEqualTo(1L);
        assertThat(values.doubleValue("b")).isEqualTo(0.5);
        assertThat(values.booleanValue("c")).isTrue();
        assertThat(values.string("d")).isEqualTo("text");
    }

    @Test
    void allStreamletsRunIfNoneIsSelected() {
        assertThat(new Layers(folder).assignment(LIMIT).load().streamletRefs())
                .isEqualTo(List.of("generator", "average", "printer"));
    }

    @Test
    void whatBecomesOfInvalidRecordsStandsAboveWhatTheClassSays() {
        ApplicationConfiguration configuration = new Layers(folder)
                .blueprint(Samples.BLUEPRINT.replace("topics {", "topics {\n    dead-letters {}\n    rejects {}\n"))
                .assignment(LIMIT)
                .assignment("app.streamlets.average.inlets.in.on-invalid=dead-letter")
                .assignment("app.streamlets.average.inlets.in.dead-letters=rejects")
                .assignment("app.streamlets.printer.inlets.in.on-invalid=skip")
                .assignment("app.streamlets.average.outlets.out.on-invalid=dead-letter")
                .load();
        InvalidRecords declared = new InvalidRecords(OnInvalid.SKIP, "others");

        assertThat(configuration.invalidRecords("average", "in", declared))
                .isEqualTo(new InvalidRecords(OnInvalid.DEAD_LETTER, "rejects"));
        assertThat(configuration.invalidRecords("printer", "in", declared).onInvalid())
                .isEqualTo(OnInvalid.SKIP);
        assertThat(configuration.invalidRecords("average", "out", declared))
                .isEqualTo(new InvalidRecords(OnInvalid.DEAD_LETTER, InvalidRecords.DEAD_LETTERS));
        assertThat(configuration.invalidRecords("generator", "out", declared)).isEqualTo(declared);
        assertThat(configuration.invalidRecords()).containsOnlyKeys("average.in", "average.out", "printer.in");
    }
}
