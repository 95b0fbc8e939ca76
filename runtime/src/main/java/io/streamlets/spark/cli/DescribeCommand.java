package io.streamlets.spark.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code describe}: prints the topology. */
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {
    private final Commands commands;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = FormatConverter.class)
    private DescribeFormat format = DescribeFormat.TEXT;

    @Mixin
    private SettingsArguments settings = new SettingsArguments();

    DescribeCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return commands.describe(format, settings.settings());
    }

    /** The formats as {@code --help} writes them. */
    static final class FormatConverter implements ITypeConverter<DescribeFormat> {
        @Override
        public DescribeFormat convert(String text) {
            return Stream.of(DescribeFormat.values())
                    .filter(format -> format.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of text, mermaid, json"));
        }
    }
}
