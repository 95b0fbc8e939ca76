package io.streamlets.spark.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code schemas}: keeps the schemas of the outlets for later releases. */
@Command(name = "schemas")
final class SchemasCommand implements Callable<Integer> {
    private final Commands commands;

    @Option(names = "--write", paramLabel = "DIR")
    private @Nullable Path folder;

    SchemasCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return commands.schemas(folder);
    }
}
