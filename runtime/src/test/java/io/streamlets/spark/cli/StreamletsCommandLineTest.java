package io.streamlets.spark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamletsCommandLineTest implements Commands {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Object> calls = new ArrayList<>();

    @Override
    public int run(RunRequest request) {
        calls.add(request);
        return FAILED;
    }

    @Override
    public int verify(Settings settings) {
        calls.add(settings);
        return OK;
    }

    @Override
    public int describe(DescribeFormat format, Settings settings) {
        calls.add(format);
        calls.add(settings);
        return OK;
    }

    @Override
    public int schemas(@Nullable Path folder) {
        calls.add(Optional.ofNullable(folder));
        return OK;
    }

    @Test
    void runWithEverything() {
        int code = execute(
                "run",
                "--local",
                "--streamlet",
                "average",
                "--streamlet=printer",
                "--conf",
                "a.conf",
                "--conf",
                "b.conf",
                "--storage",
                "data",
                "--until-idle",
                "10s",
                "app.storage=x",
                "app.streamlets.average.trigger=10 seconds");

        assertThat(code).isEqualTo(FAILED);
        assertThat(calls)
                .containsExactly(new RunRequest(
                        true,
                        List.of("average", "printer"),
                        new Settings(
                                List.of(Path.of("a.conf"), Path.of("b.conf")),
                                List.of("app.storage=x", "app.streamlets.average.trigger=10 seconds")),
                        Path.of("data"),
                        Duration.ofSeconds(10)));
    }

    @Test
    void runWithNothing() {
        execute("run");

        assertThat(calls).containsExactly(new RunRequest(false, List.of(), Settings.NONE, null, null));
    }

    @Test
    void fuseAllIsASettingAboveAllOthers() {
        execute("run", "--fuse-all", "app.fuse-all=false");

        assertThat(calls)
                .containsExactly(new RunRequest(
                        false,
                        List.of(),
                        new Settings(List.of(), List.of("app.fuse-all=false", "app.fuse-all=true")),
                        null,
                        null));
    }

    @Test
    void otherCommands() {
        assertThat(execute("verify", "--conf", "a.conf", "--allow-url-includes", "app.storage=x"))
                .isZero();
        assertThat(execute("describe")).isZero();
        assertThat(execute("describe", "--format", "json", "--conf", "a.conf", "app.storage=x"))
                .isZero();
        assertThat(execute("schemas")).isZero();
        assertThat(execute("schemas", "--write", "src/main/resources")).isZero();

        assertThat(calls)
                .containsExactly(
                        new Settings(List.of(Path.of("a.conf")), List.of("app.storage=x"), true),
                        DescribeFormat.TEXT,
                        Settings.NONE,
                        DescribeFormat.JSON,
                        new Settings(List.of(Path.of("a.conf")), List.of("app.storage=x")),
                        Optional.empty(),
                        Optional.of(Path.of("src/main/resources")));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void withoutACommandTheHelpIsAnError() {
        assertThat(execute()).isEqualTo(WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Usage: sensors COMMAND

                        Streams records between the streamlets of the application 'sensors'.

                          run       Run the streamlets, on a cluster or on this machine.
                          verify    Check blueprint, configuration and queries without running anything.
                          describe  Print the streamlets with their ports and the topics between them.
                          schemas   Keep the schemas of this release, so that later ones read its records.

                        'sensors COMMAND --help' explains a command.

                        Examples:
                          sensors run --local
                          sensors verify --conf production.conf
                          sensors describe

                        Exit code: 0 ended well, 1 failed, 2 wrong usage or configuration.
                        """);
    }

    @Test
    void helpOfRun() {
        assertThat(execute("run", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Usage: sensors run [--local] [--streamlet REF]... [--fuse-all] [--conf FILE]...
                               [--allow-url-includes] [--storage DIR] [--until-idle DURATION] [path=value]...

                        Runs the streamlets until they end, one fails, or the process is interrupted (Ctrl-C).

                          --local                Run everything on this machine, with a Kafka broker of its own.
                          --streamlet REF        Run this streamlet only; may be given several times.
                          --fuse-all             Pass records on without Kafka wherever that can be done, as
                                                 app.fuse-all=true does.
                          --conf FILE            Read configuration values from FILE (HOCON); may be given several
                                                 times, a later file wins.
                          --allow-url-includes   Let these files include documents of web servers.
                          --storage DIR          Keep checkpoints in DIR, and with --local the broker's records, and
                                                 continue from there next time.
                          --until-idle DURATION  With --local: end when nothing has flowed for DURATION, such as 10s.
                          path=value             Set a configuration value; wins over all files.
                          -h, --help             Show this text.

                        Examples:
                          sensors run --local
                          sensors run --local --storage ./data --until-idle 10s
                          sensors run --conf production.conf --streamlet REF
                          sensors run --local app.streamlets.REF.config-parameters.KEY=VALUE

                        Exit code: 0 ended well, 1 failed, 2 wrong usage or configuration.
                        """);
    }

    @Test
    void helpOfVerify() {
        assertThat(execute("verify", "-h")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Usage: sensors verify [--conf FILE]... [--allow-url-includes] [path=value]...

                        Checks the blueprint and the configuration, then builds the queries of all streamlets and
                        lets Spark analyse them. Needs neither a broker nor data, and starts no sink.

                          --conf FILE           Read configuration values from FILE (HOCON); may be given several
                                                times, a later file wins.
                          --allow-url-includes  Let these files include documents of web servers.
                          path=value            Set a configuration value; wins over all files.
                          -h, --help            Show this text.

                        Example:
                          sensors verify --conf production.conf

                        Exit code: 0 all is well, 1 a query is wrong, 2 wrong usage, blueprint or configuration.
                        """);
    }

    @Test
    void helpOfDescribe() {
        assertThat(execute("describe", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Usage: sensors describe [--format FORMAT] [--conf FILE]... [--allow-url-includes]
                               [path=value]...

                        Prints the streamlets with their ports, schemas and parameters, and the topics between them,
                        as they are configured.

                          --format FORMAT       text (the default), mermaid for a graph, or json for other programs.
                          --conf FILE           Read configuration values from FILE (HOCON); may be given several
                                                times, a later file wins.
                          --allow-url-includes  Let these files include documents of web servers.
                          path=value            Set a configuration value; wins over all files.
                          -h, --help            Show this text.

                        Examples:
                          sensors describe
                          sensors describe --format mermaid > topology.mmd
                          sensors describe --conf production.conf

                        Exit code: 0 printed, 2 wrong usage, blueprint or configuration.
                        """);
    }

    @Test
    void helpOfSchemas() {
        assertThat(execute("schemas", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Usage: sensors schemas [--write DIR]

                        Prints the schema by which each outlet writes its topic, and those of earlier releases that
                        are kept. A release that has kept them reads the records that are left in the topics.

                          --write DIR  Keep the schemas in DIR/streamlets-schemas; DIR is the folder with the
                                       resources of the project.
                          -h, --help   Show this text.

                        Example, before a release:
                          sensors schemas --write src/main/resources

                        Exit code: 0 printed, 2 wrong usage or blueprint, or a file is in the way.
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "verify", "describe", "schemas"})
    void theHelpNamesEveryOption(String command) {
        execute(command, "--help");

        assertThat(commandLine().options(command))
                .isNotEmpty()
                .allSatisfy(option ->
                        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n  " + option));
    }

    @Test
    void anUnknownOption() {
        wrong("""
                [SLT-511] 'sensors run' has no option '--lokal'.
                    Did you mean '--local'?
                    Fix: see 'sensors run --help'.
                """, "run", "--lokal");
    }

    @Test
    void anUnknownCommand() {
        wrong("""
                [SLT-511] 'sensors' has no command 'runn'.
                    Did you mean 'run'?
                    Fix: see 'sensors --help'.
                """, "runn");
    }

    @Test
    void anArgumentThatIsNoAssignment() {
        wrong("""
                [SLT-511] 'average' is neither an option nor path=value.
                    Fix: see 'sensors run --help'.
                """, "run", "average");
    }

    @Test
    void aDurationThatIsNone() {
        wrong("""
                [SLT-511] Invalid value for option '--until-idle': 'soon' is not a duration such as 10s or 2 minutes.
                    Fix: see 'sensors run --help'.
                """, "run", "--until-idle", "soon");
    }

    @Test
    void aFormatThatIsNone() {
        wrong("""
                [SLT-511] Invalid value for option '--format': 'xml' is not one of text, mermaid, json.
                    Fix: see 'sensors describe --help'.
                """, "describe", "--format", "xml");
    }

    @Test
    void aMisspeltFormat() {
        wrong("""
                [SLT-511] Invalid value for option '--format': 'mermade' is not one of text, mermaid, json.
                    Did you mean 'mermaid'?
                    Fix: see 'sensors describe --help'.
                """, "describe", "--format", "mermade");
    }

    @Test
    void anOptionWithoutItsValue() {
        wrong("""
                [SLT-511] Missing required parameter for option '--streamlet' (REF).
                    Fix: see 'sensors run --help'.
                """, "run", "--streamlet");
    }

    private void wrong(String problem, String... arguments) {
        assertThat(execute(arguments)).isEqualTo(WRONG_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(problem);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(calls).isEmpty();
    }

    private int execute(String... arguments) {
        return commandLine().execute(arguments);
    }

    private StreamletsCommandLine commandLine() {
        return new StreamletsCommandLine(
                "sensors",
                this,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
