package io.streamlets.spark.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} shows, word for word; a test holds it to the options that there are. */
final class HelpText {
    private static final String APPLICATION = """
            Usage: {app} COMMAND

            Streams records between the streamlets of the application '{app}'.

              run       Run the streamlets, on a cluster or on this machine.
              verify    Check blueprint, configuration and queries without running anything.
              describe  Print the streamlets with their ports and the topics between them.
              schemas   Keep the schemas of this release, so that later ones read its records.

            '{app} COMMAND --help' explains a command.

            Examples:
              {app} run --local
              {app} verify --conf production.conf
              {app} describe

            Exit code: 0 ended well, 1 failed, 2 wrong usage or configuration.
            """;

    private static final String RUN = """
            Usage: {app} run [--local] [--streamlet REF]... [--fuse-all] [--conf FILE]...
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
              {app} run --local
              {app} run --local --storage ./data --until-idle 10s
              {app} run --conf production.conf --streamlet REF
              {app} run --local app.streamlets.REF.config-parameters.KEY=VALUE

            Exit code: 0 ended well, 1 failed, 2 wrong usage or configuration.
            """;

    private static final String VERIFY = """
            Usage: {app} verify [--conf FILE]... [--allow-url-includes] [path=value]...

            Checks the blueprint and the configuration, then builds the queries of all streamlets and
            lets Spark analyse them. Needs neither a broker nor data, and starts no sink.

              --conf FILE           Read configuration values from FILE (HOCON); may be given several
                                    times, a later file wins.
              --allow-url-includes  Let these files include documents of web servers.
              path=value            Set a configuration value; wins over all files.
              -h, --help            Show this text.

            Example:
              {app} verify --conf production.conf

            Exit code: 0 all is well, 1 a query is wrong, 2 wrong usage, blueprint or configuration.
            """;

    private static final String DESCRIBE = """
            Usage: {app} describe [--format FORMAT] [--conf FILE]... [--allow-url-includes]
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
              {app} describe
              {app} describe --format mermaid > topology.mmd
              {app} describe --conf production.conf

            Exit code: 0 printed, 2 wrong usage, blueprint or configuration.
            """;

    private static final String SCHEMAS = """
            Usage: {app} schemas [--write DIR]

            Prints the schema by which each outlet writes its topic, and those of earlier releases that
            are kept. A release that has kept them reads the records that are left in the topics.

              --write DIR  Keep the schemas in DIR/streamlets-schemas; DIR is the folder with the
                           resources of the project.
              -h, --help   Show this text.

            Example, before a release:
              {app} schemas --write src/main/resources

            Exit code: 0 printed, 2 wrong usage or blueprint, or a file is in the way.
            """;

    private HelpText() {}

    /** Gives the application and each of its commands its text and the option that shows it. */
    static void apply(CommandLine application, String id) {
        Map<String, CommandLine> commands = application.getSubcommands();
        use(application, APPLICATION, id);
        use(command(commands, "run"), RUN, id);
        use(command(commands, "verify"), VERIFY, id);
        use(command(commands, "describe"), DESCRIBE, id);
        use(command(commands, "schemas"), SCHEMAS, id);
    }

    private static CommandLine command(Map<String, CommandLine> commands, String name) {
        CommandLine command = commands.get(name);
        if (command == null) {
            throw new IllegalStateException("there is no command '" + name + "'");
        }
        return command;
    }

    private static void use(CommandLine command, String text, String id) {
        CommandSpec spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
        spec.usageMessage().sectionKeys(List.of(UsageMessageSpec.SECTION_KEY_DESCRIPTION));
        spec.usageMessage()
                .sectionMap()
                .put(UsageMessageSpec.SECTION_KEY_DESCRIPTION, help -> text.replace("{app}", id));
    }
}
