package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a generated main says and returns before anything is started. */
final class ApplicationTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingParameterIsNamed() throws IOException {
        reader().assertWrong("""
                [SLT-501] 'app.streamlets.reader.config-parameters.folder' has no value.
                    Where the files are
                    no configuration file is given
                    Fix: give it any text, in a file after --conf or on the command line.
                """, "run");
    }

    @Test
    void allThatIsMissingForAClusterIsNamedAtOnce() throws IOException {
        topics().assertWrong("""
                [SLT-506] Kafka cluster 'default' has no bootstrap servers.
                    topics there: 'data'
                    Fix: set 'app.kafka.clusters.default.bootstrap-servers', such as 'kafka:9092', or run with --local.
                [SLT-509] no storage folder is configured.
                    checkpoints are kept there, from which a restart continues
                    Fix: set 'app.storage' to a folder or URL that the driver and all executors reach.
                [SLT-512] no Spark master is set.
                    Fix: start the application with spark-submit, set 'app.runtimes.spark.config.spark.master', or run it on this machine with 'run --local'.
                [SLT-505] volume mount 'paper' of streamlet 'printer' has no folder.
                    there is no folder '/mnt/no/paper'
                    Fix: create it, or set 'app.streamlets.printer.volume-mounts.paper' to a folder.
                """, "run");
    }

    @Test
    void aClusterUnderAMisspeltNameIsNotTheOneOfTheTopics() throws IOException {
        TestApplication application = topics();
        application.execute("run", "app.kafka.clusters.defualt.bootstrap-servers=kafka:9092");
        assertThat(application.err()).startsWith("""
                [SLT-506] Kafka cluster 'default' has no bootstrap servers.
                    topics there: 'data'
                    what is configured is 'app.kafka.clusters.defualt'
                    Fix: set 'app.kafka.clusters.default.bootstrap-servers', such as 'kafka:9092', or run with --local.
                """);
    }

    @Test
    void aTopicInConfluentsWireFormatHasARegistry() throws IOException {
        topics().assertWrong(
                        """
                [SLT-528] topic 'data' has no schema registry.
                    its encoding is confluent: each record has the id of its schema in a registry
                    Fix: set 'app.topics.data.schema-registry.url', such as 'http://registry:8081', or run with --local.
                [SLT-512] no Spark master is set.
                    Fix: start the application with spark-submit, set 'app.runtimes.spark.config.spark.master', or run it on this machine with 'run --local'.
                """,
                        "run",
                        "--streamlet",
                        "generator",
                        "--storage",
                        folder.resolve("storage").toString(),
                        "app.kafka.clusters.default.bootstrap-servers=127.0.0.1:1",
                        "app.topics.data.encoding=confluent");
    }

    @Test
    void whatOtherStreamletsNeedDoesNotMatter() throws IOException {
        topics().assertWrong(
                        """
                [SLT-512] no Spark master is set.
                    Fix: start the application with spark-submit, set 'app.runtimes.spark.config.spark.master', or run it on this machine with 'run --local'.
                """,
                        "run",
                        "--streamlet",
                        "generator",
                        "--storage",
                        folder.resolve("storage").toString(),
                        "app.kafka.clusters.default.bootstrap-servers=127.0.0.1:1");
    }

    @Test
    void aSecretIsNeitherInProblemsNorInTheDescription() throws IOException {
        TestApplication keeper = new TestApplication(folder.resolve("classes"), TestApplication.KEEPER);
        keeper.assertWrong("""
                [SLT-501] 'app.streamlets.keeper.config-parameters.key' has no value.
                    Opens the door
                    no configuration file is given
                    Fix: give it a string that matches '[a-z0-9]+', in a file after --conf or as '${VARIABLE}' there from the environment.
                """, "run");
        keeper.assertWrong("""
                [SLT-503] 'streamlets.keeper.config-parameters.key' is not a configuration path.
                    the command line
                    Did you mean 'app.streamlets.keeper.config-parameters.key'?
                    Fix: write path=value with a path that begins with 'app.'.
                [SLT-515] 'app.streamlets.keeper.config-parameters.key', a secret, is not a string that matches '[a-z0-9]+'.
                    the command line
                    Fix: give it a string that matches '[a-z0-9]+'.
                """, "verify", "streamlets.keeper.config-parameters.key=S3CRET");
        assertThat(keeper.execute("describe")).isZero();
        assertThat(keeper.out())
                .contains("    key   =  (required)  secret string that matches '[a-z0-9]+': Opens the door\n");
    }

    @Test
    void settingsThatSparkRefuses() throws IOException {
        topics().assertWrong(
                        """
                [SLT-516] 'app.runtimes.spark.config.spark.executor.memory' is 'much', which Spark refuses.
                    the command line
                    %s
                    Fix: give it a value that Spark takes, such as its default '1g', or remove it.
                [SLT-516] 'app.runtimes.spark.config.spark.sql.shuffle.partitions' is '0', which Spark refuses.
                    the command line
                    %s
                    Fix: give it a value that Spark takes, such as its default '200', or remove it.
                [SLT-516] 'app.streamlets.generator.config.spark.sql.adaptive.enabled' is 'maybe', which Spark refuses.
                    the command line
                    %s
                    Fix: give it a value that Spark takes, such as its default 'true', or remove it.
                [SLT-517] 'app.streamlets.generator.config.spark.ui.port' cannot be set for one of several streamlets.
                    the command line
                    Spark has one value of it for all streamlets of a process
                    Fix: set 'app.runtimes.spark.config.spark.ui.port', or run the streamlet alone with --streamlet generator.
                """.formatted(
                                        SparkTexts.notASize("spark.executor.memory", "much"),
                                        SparkTexts.notPositive("spark.sql.shuffle.partitions", "0"),
                                        SparkTexts.notABoolean("spark.sql.adaptive.enabled", "maybe")),
                        "verify",
                        "app.runtimes.spark.config.spark.executor.memory=much",
                        "app.runtimes.spark.config.spark.sql.shuffle.partitions=0",
                        "app.runtimes.spark.config.spark.unheard.of=anything",
                        "app.streamlets.generator.config.spark.sql.adaptive.enabled=maybe",
                        "app.streamlets.generator.config.spark.ui.port=4041");
    }

    @Test
    void anUnknownStreamlet() throws IOException {
        topics().assertWrong("""
                [SLT-507] the blueprint has no streamlet 'printr'.
                    Did you mean 'printer'?
                    Fix: name one of generator, printer after --streamlet.
                """, "run", "--streamlet", "printr");
    }

    @Test
    void runLocalWithoutTheSandbox() throws IOException {
        reader().assertWrong("""
                [SLT-508] 'run --local' needs the sandbox, which is not on the class path.
                    Fix: add the dependency 'io.streamlets:streamlets-sandbox', or run without --local on a cluster.
                """, "run", "--local", "app.streamlets.reader.config-parameters.folder=x");
    }

    @Test
    void runLocalWithTheMasterOfACluster() throws IOException {
        reader().assertWrong(
                        """
                [SLT-508] 'run --local' needs the sandbox, which is not on the class path.
                    Fix: add the dependency 'io.streamlets:streamlets-sandbox', or run without --local on a cluster.
                [SLT-514] 'run --local' is for this machine, but the Spark master is 'k8s://cluster'.
                    executors elsewhere would not reach the embedded broker
                    Fix: add 'app.runtimes.spark.config.spark.master=local[*]' to the command, or run without --local.
                """,
                        "run",
                        "--local",
                        "app.streamlets.reader.config-parameters.folder=x",
                        "app.runtimes.spark.config.spark.master=k8s://cluster");
    }

    @Test
    void runLocalWithAFolderForAMountThatIsNotThere() throws IOException {
        topics().assertWrong(
                        """
                [SLT-505] volume mount 'paper' of streamlet 'printer' has no folder.
                    there is no folder '%s'
                    Fix: create it, or set 'app.streamlets.printer.volume-mounts.paper' to a folder.
                [SLT-508] 'run --local' needs the sandbox, which is not on the class path.
                    Fix: add the dependency 'io.streamlets:streamlets-sandbox', or run without --local on a cluster.
                """.formatted(folder.resolve("no")),
                        "run",
                        "--local",
                        "app.streamlets.printer.volume-mounts.paper=" + folder.resolve("no"));
    }

    @Test
    void aStorageFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        reader().assertWrong(
                        """
                [SLT-509] the storage folder '%s' cannot be used.
                    java.nio.file.FileAlreadyExistsException: %s
                    Fix: name a folder that can be created and written to.
                """.formatted(file, file),
                        "run",
                        "--storage",
                        file.toString(),
                        "app.runtimes.spark.config.spark.master=local[2]",
                        "app.streamlets.reader.config-parameters.folder=x");
    }

    @Test
    void untilIdleIsForLocalRuns() throws IOException {
        reader().assertWrong(
                        """
                [SLT-511] '--until-idle' is for '--local' alone.
                    Fix: leave it out, or run with --local.
                """,
                        "run",
                        "--until-idle",
                        "1s",
                        "--storage",
                        folder.resolve("storage").toString(),
                        "app.runtimes.spark.config.spark.master=local[2]",
                        "app.streamlets.reader.config-parameters.folder=x");
    }

    @Test
    void verifyChecksTheBlueprintAgain() throws IOException {
        TestApplication application = topics();
        application.compile(TestApplication.TOPICS.replace("printer.in", "printer.on"));

        assertThat(application.execute("verify")).isEqualTo(2);
        assertThat(application.out()).isEmpty();
        assertThat(application.err()).startsWith("[SLT-408] ").contains("blueprint.conf:7");
    }

    @Test
    void verifyChecksTheConfiguration() throws IOException {
        TestApplication application = topics();

        assertThat(application.execute(
                        "verify", "--conf", folder.resolve("no.conf").toString(), "app.storge=x"))
                .isEqualTo(2);
        assertThat(application.err()).startsWith("[SLT-504] ");
        assertThat(application.execute("verify", "app.storge=x")).isEqualTo(2);
        assertThat(application.err()).startsWith("[SLT-503] unknown configuration path 'app.storge'.");
    }

    @Test
    void describePrintsTheTopology() throws IOException {
        TestApplication application = topics();

        assertThat(application.execute("describe")).isZero();
        assertThat(application.out()).contains("generator", "printer", "sensors.Data", "data");
        assertThat(application.execute("describe", "--format", "mermaid")).isZero();
        assertThat(application.out()).contains("flowchart");
        assertThat(application.execute("describe", "--format", "json")).isZero();
        assertThat(application.out()).startsWith("{").endsWith("}\n");
        assertThat(application.err()).isEmpty();
    }

    @Test
    void describesTopicsAsTheyAreConfigured() throws IOException {
        TestApplication application = topics();
        Path conf = Files.writeString(folder.resolve("app.conf"), "app.topics.data.topic.name = raw-data");

        assertThat(application.execute("describe", "--conf", conf.toString())).isZero();
        assertThat(application.out()).contains("raw-data");
        assertThat(application.execute("describe", "--conf", conf.toString(), "app.topics.data.topic.name=readings"))
                .isZero();
        assertThat(application.out()).contains("readings").doesNotContain("raw-data");
        application.assertWrong("""
                [SLT-435] topic 'data' has the name '..', which Kafka does not allow.
                    the command line
                    it means a folder
                    Fix: use letters of ASCII, digits, '.', '_' and '-', at most 249 characters, not '.' or '..' alone.
                """, "describe", "app.topics.data.topic.name=..");
        // What streamlets need is not looked at.
        assertThat(reader().execute("describe")).isZero();
    }

    @Test
    void describesInletsAsTheyAreConfigured() throws IOException {
        TestApplication application = topics();
        String skip = "app.streamlets.printer.inlets.in.on-invalid=skip";

        assertThat(application.execute("describe", skip)).isZero();
        assertThat(application.out()).contains("    in       <- data           sensors.Data, invalid ones skipped\n");
        assertThat(application.execute("describe", "--format", "json", skip)).isZero();
        assertThat(application.out()).contains("\"onInvalid\": \"skip\"").doesNotContain("deadLetters");
        // What is configured is checked as for a run.
        assertThat(application.execute("describe", "app.streamlets.printer.inlets.in.on-invalid=dead-letter"))
                .isEqualTo(2);
        assertThat(application.err()).startsWith("[SLT-462] ");
        assertThat(application.execute("describe", "app.streamlets.printer.inlets.in.on-invalid=drop"))
                .isEqualTo(2);
        assertThat(application.err()).startsWith("[SLT-502] ");
    }

    @Test
    void warningsOfWhatIsConfiguredAreTold() throws IOException {
        String warning = """
                warning: [SLT-443] 'vendors.magic' in the producer-config of topic 'data' is unknown to Kafka 3.9.
                    the command line
                    Fix: correct the name, unless a plug-in, a vendor's broker or another version of Kafka reads it.
                """;
        String setting = "app.topics.data.producer-config.vendors.magic=on";
        TestApplication application = topics();

        assertThat(application.execute("run", setting)).isEqualTo(2);
        assertThat(application.err()).startsWith(warning + "[SLT-506] ");
        assertThat(application.execute("verify", setting, "app.topics.data.partitions=0"))
                .isEqualTo(2);
        assertThat(application.err()).contains("[SLT-502] ", warning);
    }

    @Test
    void whatIsConfiguredForATopicKeepsTheRulesOfBlueprints() throws IOException {
        TestApplication application = new TestApplication(folder.resolve("classes"), TestApplication.TWO_SCHEMAS);

        assertThat(application.execute("verify", "app.topics.data.encoding=binary"))
                .isEqualTo(2);
        assertThat(application.err()).isEqualTo("""
                [SLT-419] the outlets 'generator.out' and 'other.out' of topic 'data' have different schemas.
                    blueprint.conf:8:40
                    generator.out  sensors.Data (avro) of sensors.Generator
                    other.out  sensors.Data (avro) of sensors.OtherGenerator
                    the topic's encoding is binary, so that its records do not say which schema is theirs
                    Fix: give each schema a topic of its own, or set 'encoding = single-object'.
                """);
    }

    private TestApplication reader() throws IOException {
        return new TestApplication(folder.resolve("classes"), TestApplication.READER);
    }

    private TestApplication topics() throws IOException {
        return new TestApplication(folder.resolve("classes"), TestApplication.TOPICS);
    }
}
