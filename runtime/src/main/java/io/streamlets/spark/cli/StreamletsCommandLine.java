package io.streamlets.spark.cli;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line of one application.
 *
 * <p>Reads the arguments, calls the command and gives back the exit code. Mistakes in the arguments are shown as problems;
 * exceptions of a command pass through.
 */
public final class StreamletsCommandLine {
    private final CommandLine commandLine;
    private final PrintStream err;

    /** The command line of the application {@code id}; {@code commands} do what it asks for. */
    public StreamletsCommandLine(String id, Commands commands, PrintStream out, PrintStream err) {
        this.err = err;
        this.commandLine = new CommandLine(CommandSpec.create().name(id))
                .addSubcommand(new RunCommand(commands))
                .addSubcommand(new VerifyCommand(commands))
                .addSubcommand(new DescribeCommand(commands))
                .addSubcommand(new SchemasCommand(commands));
        HelpText.apply(commandLine, id);
        commandLine
                .setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((mistake, arguments) -> report(mistake))
                .setExecutionExceptionHandler((failure, command, result) -> {
                    throw failure;
                });
    }

    /** Does what {@code arguments} say and returns the exit code. */
    public int execute(String... arguments) {
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getErr());
            return Commands.WRONG_USAGE;
        }
        return commandLine.execute(arguments);
    }

    private int report(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        Problem.Builder problem = Problem.of(ProblemId.SLT_511, fact(mistake, name));
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            problem.suggest(NearMiss.nearest(unmatched.getUnmatched().get(0), known(command)));
        } else if (mistake.getValue() != null && mistake.getArgSpec() != null) {
            problem.suggest(NearMiss.nearest(mistake.getValue(), words(mistake.getArgSpec())));
        }
        err.println(problem.fix("see '%s --help'", name).text());
        return Commands.WRONG_USAGE;
    }

    private static String fact(ParameterException mistake, String command) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            return "'%s' has no %s '%s'".formatted(command, argument.startsWith("-") ? "option" : "command", argument);
        }
        return String.valueOf(mistake.getMessage()).replaceAll("\\.\\s*$", "");
    }

    /** The words that an argument may be, if there is a fixed set of them. */
    private static List<String> words(ArgSpec argument) {
        Iterable<String> words = argument.completionCandidates();
        return words == null
                ? List.of()
                : StreamSupport.stream(words.spliterator(), false).toList();
    }

    private static List<String> known(CommandLine command) {
        List<String> names = new ArrayList<>(command.getSubcommands().keySet());
        names.addAll(options(command));
        return names;
    }

    /** The options of a command, as {@code --help} must name them. */
    List<String> options(String command) {
        return options(Objects.requireNonNull(commandLine.getSubcommands().get(command)));
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(option -> String.join(", ", option.names()))
                .toList();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
