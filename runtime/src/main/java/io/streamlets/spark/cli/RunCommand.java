package io.streamlets.spark.cli;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code run}: starts the streamlets. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Commands commands;

    @Option(names = "--local")
    private boolean local;

    @Option(names = "--streamlet", paramLabel = "REF")
    private List<String> refs = new ArrayList<>();

    @Option(names = "--fuse-all")
    private boolean fuseAll;

    @Option(names = "--storage", paramLabel = "DIR")
    private @Nullable Path storage;

    @Option(names = "--until-idle", paramLabel = "DURATION", converter = DurationConverter.class)
    private @Nullable Duration untilIdle;

    @Mixin
    private SettingsArguments settings = new SettingsArguments();

    RunCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return commands.run(new RunRequest(local, refs, settings(), storage, untilIdle));
    }

    private Settings settings() {
        Settings given = settings.settings();
        return fuseAll ? given.with("app.fuse-all=true") : given;
    }

    /** Durations as in configuration files. */
    static final class DurationConverter implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                return ConfigFactory.parseMap(Map.of("value", text)).getDuration("value");
            } catch (ConfigException e) {
                throw new TypeConversionException("'" + text + "' is not a duration such as 10s or 2 minutes");
            }
        }
    }
}
