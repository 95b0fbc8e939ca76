package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of Spark, for the application and for one streamlet. */
class SparkConfigProblemsTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";

    @TempDir
    private Path folder;

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
                            it should be int, but was many
                            Fix: give it a value that Spark takes, such as its default '200', or remove it.""", """
                        [SLT-516] 'app.streamlets.average.config.spark.sql.shuffle.partitions' is 'few', which Spark\
                         refuses.
                            app.conf:3:28
                            it should be int, but was few
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
    void aRefusedValueThatMayBeASecret() {
        assertThat(new Layers(folder)
                        .file("app.conf", "app.runtimes.spark.config.spark.secret.bits = hunter2")
                        .assignment(LIMIT)
                        .problems())
                .containsExactly("""
                        [SLT-516] 'app.runtimes.spark.config.spark.secret.bits' has a value that Spark refuses and that is\
                         not shown.
                            app.conf:1:47
                            Fix: give it a value that Spark takes, or remove it.""");
    }

    @Test
    void aMisspeltSettingIsAWarning() {
        assertThat(new Layers(folder)
                        .file("app.conf", "app.streamlets.average.config.spark.sql.shufle.partitions = 4")
                        .assignment(LIMIT)
                        .hints())
                .containsExactly("""
                        [SLT-522] Spark does not know 'app.streamlets.average.config.spark.sql.shufle.partitions'.
                            app.conf:1:61
                            Did you mean 'spark.sql.shuffle.partitions'?
                            Fix: correct the name, unless a plug-in or another version of Spark reads it.""");
    }
}
