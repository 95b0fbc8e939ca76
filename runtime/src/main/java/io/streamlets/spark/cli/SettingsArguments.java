package io.streamlets.spark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments that give configuration values, shared by the commands that need them. */
final class SettingsArguments {
    @Option(names = "--conf", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--allow-url-includes")
    private boolean urlIncludes;

    @Parameters(paramLabel = "path=value", arity = "0..*")
    private List<String> assignments = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Settings settings() {
        for (String assignment : assignments) {
            if (assignment.indexOf('=') < 1) {
                throw new ParameterException(
                        Objects.requireNonNull(command).commandLine(),
                        "'" + assignment + "' is neither an option nor path=value");
            }
        }
        return new Settings(files, assignments, urlIncludes);
    }
}
