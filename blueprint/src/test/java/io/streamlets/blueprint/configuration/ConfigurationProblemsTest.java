package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that are missing or do not parse, and files that cannot be read. */
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

    @Test
    void aMisspeltIntervalOfProgress() {
        assertThat(new Layers(folder)
                        .assignment(LIMIT)
                        .assignment("app.streamlets.average.async-progress=of")
                        .assignment("app.streamlets.printer.async-progress=1 sek")
                        .problems())
                .containsExactlyInAnyOrder("""
                        [SLT-502] 'app.streamlets.average.async-progress' is 'of', expected 'off' or a duration such as\
                         '1 s'.
                            the command line
                            Did you mean 'off'?
                            Fix: give it 'off' or a duration such as '1 s'.""", """
                        [SLT-502] 'app.streamlets.printer.async-progress' is '1 sek', expected 'off' or a duration such as\
                         '1 s'.
                            the command line
                            Did you mean '1 second'?
                            Fix: give it 'off' or a duration such as '1 s'.""");
    }

    @Test
    void asyncProgressOfAQueryThatEnds() {
        assertThat(new Layers(folder).assignment(LIMIT).file("app.conf", """
                                app.streamlets.average {
                                  async-progress = 1 s
                                  trigger = available-now
                                }
                                """).problems())
                .containsExactly("""
                        [SLT-538] streamlet 'average' tracks its progress asynchronously, and has a trigger that ends it.
                            app.conf:2:20
                            'app.streamlets.average.trigger' is available-now: Spark writes the progress of such a query\
                         batch by batch
                            Fix: set 'app.streamlets.average.async-progress = off' for this run.""");
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
    void aMisspeltMountAndAFolderThatIsNoPath() {
        assertThat(new Layers(folder).file("app.conf", """
                        app.streamlets.average.volume-mounts { modles = /models, models = "a\\u0000b" }
                        """).assignment(LIMIT).problems())
                .containsExactly("""
                        [SLT-503] unknown configuration path 'app.streamlets.average.volume-mounts.modles'.
                            app.conf:1:40
                            Did you mean 'app.streamlets.average.volume-mounts.models'?
                            Fix: use one of models there, or remove it.""", """
                        [SLT-502] 'app.streamlets.average.volume-mounts.models' is 'a\\u0000b', expected a folder.
                            app.conf:1:67
                            Fix: give it a folder.""");
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

    private static String shape(String path, String found, String line) {
        return """
               [SLT-502] 'app.%s' is %s, expected an object.
                   app.conf:%s
                   Fix: give it an object.""".formatted(path, found, line);
    }
}
