package io.streamlets.blueprint.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that come from elsewhere, and those that are missing there. */
class SubstitutionProblemsTest {
    private static final String LIMIT = "app.streamlets.average.config-parameters.limit=10";

    @TempDir
    private Path folder;

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
    void aVariableThatIsAlmostOneOfTheEnvironment() {
        assertThat(new Layers(folder)
                        .file("app.conf", "app.storage = ${PAHT}/state")
                        .assignment(LIMIT)
                        .problems())
                .containsExactly("""
                        [SLT-504] the substitution of 'PAHT' has no value.
                            app.conf:1:15
                            neither the configuration files nor the environment have one
                            Did you mean 'PATH'?
                            Fix: define the value, or write '${?PAHT}' if it may be missing.""");
    }

    @Test
    void whatOnlyAnotherStreamletNeedsMayBeMissing() {
        String file = """
                shared { limit = ${UNSET_LIMIT}, trigger = 1 s, folder = ${UNSET_FOLDER} }
                all {
                  average { config-parameters.limit = ${shared.limit}, volume-mounts.models = /${shared.folder} }
                  printer.trigger = ${shared.trigger}
                }
                app.streamlets = ${all}
                app.streamlets.average.config.spark.sql.session.timeZone = ${UNSET_ZONE}
                app.storage = /state
                """;

        ApplicationConfiguration printer =
                new Layers(folder).file("app.conf", file).select("printer").load();

        assertThat(printer.trigger("printer")).isEqualTo(TriggerSetting.parse("1 s"));
        assertThat(new Layers(folder).file("app.conf", file).problems())
                .containsExactly(
                        missing("UNSET_LIMIT", "1:18"), missing("UNSET_FOLDER", "1:58"), missing("UNSET_ZONE", "7:60"));
    }

    @Test
    void whatTheApplicationNeedsIsNeededByEachStreamlet() {
        assertThat(new Layers(folder).file("app.conf", """
                                app.storage = ${UNSET_A}
                                app.kafka.clusters.main.bootstrap-servers = ${UNSET_B}
                                app.topics.data.topic.name = ${UNSET_C}
                                app.runtimes.spark.config.spark.master = ${UNSET_D}
                                elsewhere = ${UNSET_E}
                                """).select("printer").problems())
                .containsExactly(
                        missing("UNSET_A", "1:15"),
                        missing("UNSET_B", "2:45"),
                        missing("UNSET_C", "3:30"),
                        missing("UNSET_D", "4:42"));
    }

    @Test
    void aDescriptionNeedsNoSecretsAndNoValuesOfStreamlets() {
        Layers layers = new Layers(folder).file("app.conf", """
                app.streamlets.average.config-parameters.limit = ${UNSET_LIMIT}
                app.topics.data {
                  topic.name = raw
                  encoding = confluent
                  schema-registry { user = reader, password = ${UNSET_PASSWORD}, token = ${UNSET_TOKEN} }
                  connection-config.sasl.jaas.config = ${UNSET_JAAS}
                }
                app.kafka.clusters.main.bootstrap-servers = ${UNSET_SERVERS}
                app.storage = ${UNSET_STORAGE}
                """);

        assertThat(layers.describe().topics().get(0).topicName()).isEqualTo("raw");
        assertThat(layers.file("more.conf", "app.topics.averages.topic.name = ${UNSET_NAME}")
                        .descriptionProblems())
                .containsExactly(missing("UNSET_NAME", "1:34").replace("app.conf", "more.conf"));
    }

    @Test
    void whereItWouldTakeLongToTellAllIsNeeded() {
        StringBuilder file = new StringBuilder("a0 { x = ${UNSET_A}, y = 1 }\n");
        for (int i = 1; i <= 12; i++) {
            file.append("a%d { x = ${a%d}, y = ${a%d} }\n".formatted(i, i - 1, i - 1));
        }
        file.append("app.streamlets.average.config.spark = ${a12}\napp.streamlets.printer.trigger = ${UNSET_B}\n");

        assertThat(new Layers(folder)
                        .file("app.conf", file.toString())
                        .assignment(LIMIT)
                        .select("average")
                        .problems())
                .containsExactly(missing("UNSET_A", "1:10"), missing("UNSET_B", "15:34"));
    }

    private static String missing(String variable, String place) {
        return """
               [SLT-504] the substitution of '%s' has no value.
                   app.conf:%s
                   neither the configuration files nor the environment have one
                   Fix: define the value, or write '${?%s}' if it may be missing.""".formatted(variable, place, variable);
    }
}
