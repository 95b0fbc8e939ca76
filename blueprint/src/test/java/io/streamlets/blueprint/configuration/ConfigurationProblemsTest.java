package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationProblemsTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";

    @TempDir
    private Path folder;

    @Test
    void requiredParameterMissing() {
        assertThat(new Layers(folder).problems()).containsExactly("""
                        [SLT-501] 'app.streamlets.average.config-parameters.limit' has no value.
                            Readings above it are dropped
                            no configuration file is given
                            Fix: give it a whole number such as '10', in a file after --conf or on the command line.""");
    }

    @Test
    void valuesThatDoNotParse() {
        assertThat(new Layers(folder).file("app.conf", """
                                app.streamlets.average {
                                  config-parameters {
                                    limit = many
                                    window = [1, 2]
                                  }
                                  trigger = often
                                }
                                app.topics.data.partitions = 0
                                app.storage = []
                                """).problems()).containsExactly("""
                        [SLT-502] 'app.streamlets.average.config-parameters.limit' is 'many', expected an int.
                            app.conf:3:13
                            Fix: give it a whole number such as '10'.""", """
                        [SLT-502] 'app.streamlets.average.config-parameters.window' is a list, expected a duration.
                            app.conf:4:5
                            Fix: give it a duration such as '500ms', '10 seconds' or '1 minute'.""", """
                        [SLT-502] 'app.streamlets.average.trigger' is 'often', expected 'available-now' or a duration\
                         such as '10 seconds'.
                            app.conf:6:13
                            Fix: give it 'available-now' or a duration such as '10 seconds'.""", """
                        [SLT-502] 'app.topics.data.partitions' is '0', expected a whole number of at least 1.
                            app.conf:8:30
                            Fix: give it a whole number of at least 1.""", """
                        [SLT-502] 'app.storage' is a list, expected a folder or URI.
                            app.conf:9:1
                            Fix: give it a folder or URI.""");
    }

    @Test
    void valueOnTheCommandLineThatDoesNotParse() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .assignment("app.streamlets.average.config-parameters.window=5 minuets")
                        .problems())
                .containsExactly("""
                        [SLT-502] 'app.streamlets.average.config-parameters.window' is '5 minuets', expected a duration.
                            the command line
                            Did you mean '5 minutes'?
                            Fix: give it a duration such as '500ms', '10 seconds' or '1 minute'.""");
    }

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
                                "cluster, compatibility, connection-config, consumer-config, encoding, managed, partitions,"
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
                                "kafka, runtimes, storage, streamlets, topics"));
    }

    private static String unknown(String path, String place, String suggestion, String known) {
        return "[SLT-503] unknown configuration path 'app." + path + "'.\n    " + place + suggestion
                + "\n    Fix: use one of " + known + " there, or remove it.";
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

    @Test
    void aMisspeltRootOnTheCommandLine() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .assignment("ap.storage=x")
                        .problems())
                .containsExactly("""
                        [SLT-503] 'ap.storage' is no configuration path.
                            the command line
                            Did you mean 'app.storage'?
                            Fix: write path=value with a path that begins with 'app.'.""");
    }

    @Test
    void aMisspeltTrigger() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .assignment("app.streamlets.average.trigger=availableNow")
                        .assignment("app.streamlets.printer.trigger=10 secs")
                        .problems())
                .containsExactlyInAnyOrder("""
                        [SLT-502] 'app.streamlets.average.trigger' is 'availableNow', expected 'available-now' or a duration\
                         such as '10 seconds'.
                            the command line
                            Did you mean 'available-now'?
                            Fix: give it 'available-now' or a duration such as '10 seconds'.""", """
                        [SLT-502] 'app.streamlets.printer.trigger' is '10 secs', expected 'available-now' or a duration\
                         such as '10 seconds'.
                            the command line
                            Did you mean '10 seconds'?
                            Fix: give it 'available-now' or a duration such as '10 seconds'.""");
    }

    private static String noPath(String argument) {
        return """
               [SLT-503] '%s' is no configuration path.
                   the command line
                   Fix: write path=value with a path that begins with 'app.'.""".formatted(argument);
    }

    @Test
    void aPathWithoutAppIsTakenAsItWasMeant() {
        assertThat(new Layers(folder)
                        .assignment("streamlets.average.config-parameters.limit=ten")
                        .assignment("app.stroage=x")
                        .problems())
                .containsExactly("""
                        [SLT-503] 'streamlets.average.config-parameters.limit' is no configuration path.
                            the command line
                            Did you mean 'app.streamlets.average.config-parameters.limit'?
                            Fix: write path=value with a path that begins with 'app.'.""", """
                        [SLT-503] unknown configuration path 'app.stroage'.
                            the command line
                            Did you mean 'app.storage'?
                            Fix: use one of kafka, runtimes, storage, streamlets, topics there, or remove it.""", """
                        [SLT-502] 'app.streamlets.average.config-parameters.limit' is 'ten', expected an int.
                            the command line
                            Fix: give it a whole number such as '10'.""");
    }

    @Test
    void valuesFromTheEnvironment() {
        assertThat(new Layers(folder)
                        .file("app.conf", "app.streamlets.average.config-parameters.limit = ${HOME}")
                        .problems())
                .containsExactly("""
                        [SLT-502] 'app.streamlets.average.config-parameters.limit' is '%s', expected an int.
                            the environment
                            Fix: give it a whole number such as '10'.""".formatted(System.getenv("HOME")));
    }

    @Test
    void whatCouldBeReadIsCheckedThoughSomethingCouldNot() {
        assertThat(new Layers(folder)
                        .missingFile("missing.conf")
                        .file("app.conf", "app.stroage = x\napp.streamlets.average.trigger = often")
                        .select("average", "printr")
                        .problems())
                .extracting(text -> text.lines().findFirst().orElse(""))
                .containsExactly(
                        "[SLT-503] unknown configuration path 'app.stroage'.",
                        "[SLT-502] 'app.streamlets.average.trigger' is 'often', expected 'available-now' or a duration such"
                                + " as '10 seconds'.",
                        "[SLT-507] the blueprint has no streamlet 'printr'.",
                        "[SLT-504] there is no configuration file 'missing.conf'.");
    }

    @Test
    void settingsThatSparkRefuses() {
        assertThat(new Layers(folder).file("app.conf", """
                                app.runtimes.spark.config.spark.sql.shuffle.partitions = many
                                app.streamlets.average.config.spark {
                                  sql.shuffle.partitions = few
                                  executor.memory = 1g
                                }
                                """).assignment(LIMIT).problems())
                .containsExactly("""
                        [SLT-516] 'app.runtimes.spark.config.spark.sql.shuffle.partitions' is 'many', which Spark refuses.
                            app.conf:1:58
                            it should be int
                            Fix: give it a value that Spark takes, such as its default '200', or remove it.""", """
                        [SLT-516] 'app.streamlets.average.config.spark.sql.shuffle.partitions' is 'few', which Spark\
                         refuses.
                            app.conf:3:28
                            it should be int
                            Fix: give it a value that Spark takes, such as its default '200', or remove it.""", """
                        [SLT-517] 'app.streamlets.average.config.spark.executor.memory' cannot be set for one of several\
                         streamlets.
                            app.conf:4:21
                            Spark has one value of it for all streamlets of a process
                            Fix: set 'app.runtimes.spark.config.spark.executor.memory', or run the streamlet alone with\
                         --streamlet average.""");
    }

    @Test
    void whatOneStreamletAloneSetsIsForTheProcess() {
        assertThat(new Layers(folder)
                        .assignment("app.streamlets.printer.config.spark.executor.memory=1g")
                        .select("printer")
                        .problems())
                .isEmpty();
    }

    @Test
    void filesThatCannotBeRead() {
        assertThat(new Layers(folder)
                        .missingFile("missing.conf")
                        .file("broken.conf", "app {\n  a = [\n}")
                        .resource("application.conf", "app = {")
                        .problems())
                .containsExactly("""
                        [SLT-504] the configuration file 'broken.conf' is not HOCON.
                            broken.conf:3:1
                            '}' stands in the list that opens in line 2
                            Fix: correct the syntax at this place or just before it.""", """
                        [SLT-504] the configuration file 'application.conf' is not HOCON.
                            application.conf:1:7
                            the brace that opens here is not closed
                            Fix: correct the syntax at this place or just before it.""", """
                        [SLT-504] there is no configuration file 'missing.conf'.
                            looked for missing.conf
                            Fix: correct the path after --conf.""");
    }

    @Test
    void substitutionWithoutValue() {
        assertThat(new Layers(folder)
                        .file("app.conf", "app.storage = ${base}/state")
                        .assignment(LIMIT)
                        .problems())
                .containsExactly("""
                        [SLT-504] the substitution of 'base' has no value.
                            app.conf:1:15
                            neither the configuration files nor the environment have one
                            Fix: define the value, or write '${?base}' if it may be missing.""");
    }

    @Test
    void unknownStreamletOnTheCommandLine() {
        assertThat(new Layers(folder).select("printer", "avrage").problems()).containsExactly("""
                        [SLT-507] the blueprint has no streamlet 'avrage'.
                            Did you mean 'average'?
                            Fix: name one of generator, average, printer after --streamlet.""");
    }

    @Test
    void wrongShapes() {
        assertThat(new Layers(folder).file("app.conf", """
                                app.streamlets.printer = 1
                                app.runtimes.spark.config.spark = 1
                                app.kafka.clusters.main = "kafka:9092"
                                app.topics = []
                                """).assignment(LIMIT).problems())
                .containsExactly(
                        shape("streamlets.printer", "'1'", "1:26"),
                        shape("runtimes.spark.config.spark", "'1'", "2:35"),
                        shape("kafka.clusters.main", "'kafka:9092'", "3:27"),
                        shape("topics", "a list", "4:1"));
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

    private static String shape(String path, String found, String line) {
        return """
               [SLT-502] 'app.%s' is %s, expected an object.
                   app.conf:%s
                   Fix: give it an object.""".formatted(path, found, line);
    }

    @Test
    void invalidRecordsOfAnInlet() {
        assertThat(new Layers(folder).assignment(LIMIT).file("app.conf", """
                                app.streamlets.average.inlets {
                                  in.on-invalid = dead-leter
                                  inn.on-invalid = skip
                                }
                                app.streamlets.printer.inlets.in.onInvalid = skip
                                """).problems())
                .containsExactly("""
                        [SLT-502] 'app.streamlets.average.inlets.in.on-invalid' is 'dead-leter', expected one of fail,\
                         skip, dead-letter.
                            app.conf:2:19
                            Did you mean 'dead-letter'?
                            Fix: give it one of fail, skip, dead-letter.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.average.inlets.inn'.
                            app.conf:3:3
                            Did you mean 'app.streamlets.average.inlets.in'?
                            Fix: use one of in there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.printer.inlets.in.onInvalid'.
                            app.conf:5:1
                            Did you mean 'app.streamlets.printer.inlets.in.on-invalid'?
                            Fix: use one of dead-letters, on-invalid there, or remove it.""");
    }

    @Test
    void invalidRowsOfAnOutlet() {
        assertThat(new Layers(folder).assignment(LIMIT).file("app.conf", """
                                app.streamlets.average.outlets {
                                  out.on-invalid = skp
                                  in.on-invalid = skip
                                  out.dead-leters = rejects
                                }
                                app.streamlets.printer.outlets.in.on-invalid = skip
                                """).problems())
                .containsExactly("""
                        [SLT-502] 'app.streamlets.average.outlets.out.on-invalid' is 'skp', expected one of fail,\
                         skip, dead-letter.
                            app.conf:2:20
                            Did you mean 'skip'?
                            Fix: give it one of fail, skip, dead-letter.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.average.outlets.in'.
                            app.conf:3:3
                            Fix: use one of out there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.average.outlets.out.dead-leters'.
                            app.conf:4:3
                            Did you mean 'app.streamlets.average.outlets.out.dead-letters'?
                            Fix: use one of dead-letters, on-invalid there, or remove it.""", """
                        [SLT-503] unknown configuration path 'app.streamlets.printer.outlets.in'.
                            app.conf:6:1
                            Fix: remove it.""");
    }

    @Test
    void deadLettersOfAConfigurationNeedTheirTopic() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("app.conf", "app.streamlets.average.inlets.in.on-invalid = dead-letter")
                        .problems())
                .containsExactly("""
                        [SLT-462] inlet 'average.in' writes dead letters to topic 'dead-letters', which the blueprint does\
                         not have.
                            app.conf:1:47
                            the configuration says on-invalid = dead-letter
                            Fix: add 'dead-letters {}' to the topics of the blueprint.""");
        Layers own = new Layers(folder)
                .assignment(LIMIT)
                .file("app.conf", "app.streamlets.average.inlets.in { on-invalid = dead-letter, dead-letters = data }");
        assertThat(own.problems()).containsExactly("""
                        [SLT-463] inlet 'average.in' writes dead letters to topic 'data', which it reads.
                            app.conf:1:77
                            the configuration says on-invalid = dead-letter
                            it would read each of its dead letters again, without end
                            Fix: name another topic for its dead letters, or let it skip invalid records or fail.""");
    }

    @Test
    void deadLettersOfAnOutletNeedATopicOfTheirOwn() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .file("app.conf", "app.streamlets.average.outlets.out.on-invalid = dead-letter")
                        .problems())
                .containsExactly("""
                        [SLT-462] outlet 'average.out' writes dead letters to topic 'dead-letters', which the blueprint does\
                         not have.
                            app.conf:1:49
                            the configuration says on-invalid = dead-letter
                            Fix: add 'dead-letters {}' to the topics of the blueprint.""");
        Layers own = new Layers(folder)
                .assignment(LIMIT)
                .file(
                        "app.conf",
                        "app.streamlets.average.outlets.out { on-invalid = dead-letter, dead-letters = averages }");
        assertThat(own.problems()).containsExactly("""
                        [SLT-463] outlet 'average.out' writes dead letters to topic 'averages', which it writes.
                            app.conf:1:79
                            the configuration says on-invalid = dead-letter
                            whoever reads the topic would take its dead letters for records
                            Fix: name another topic for its dead letters, or let it skip invalid rows or fail.""");
        Layers read = new Layers(folder)
                .assignment(LIMIT)
                .file(
                        "app.conf",
                        "app.streamlets.average.outlets.out { on-invalid = dead-letter, dead-letters = data }");
        assertThat(read.problems()).containsExactly("""
                        [SLT-464] inlet 'average.in' reads the dead letters of topic 'data' as 'sensors.Data'.
                            blueprint.conf:8:58
                            outlet 'average.out' writes rows there as JSON that it cannot write as records
                            the configuration says on-invalid = dead-letter
                            Fix: read them as byte[] or KafkaRecord<byte[]>, or name another topic for the dead letters.""");
    }
}
