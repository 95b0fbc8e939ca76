package io.streamlets.spark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: checks blueprint, configuration and queries. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Commands commands;

    @Mixin
    private SettingsArguments settings = new SettingsArguments();

    VerifyCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return commands.verify(settings.settings());
    }
}
