package io.streamlets.blueprint.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The options of Spark's Kafka source for streams, which a topic's {@code consumer-config} may have beside Kafka's settings
 * of consumers. Their names are not case-sensitive.
 */
public final class ConnectorOption {
    private static final AllowedValues POSITIVE = AllowedValues.parse("[1,...]", ValueType.LONG);
    private static final AllowedValues NOT_NEGATIVE = AllowedValues.parse("[0,...]", ValueType.LONG);
    private static final AllowedValues ANY = new AllowedValues.Any();

    private static final List<SettingDefinition> ALL = List.of(
            text(
                    "startingOffsets",
                    "earliest|latest|\\{.*\\}",
                    "earliest, latest or JSON such as {\"data\":{\"0\":23}}"),
            new SettingDefinition("startingTimestamp", ValueType.LONG, ANY),
            text("startingOffsetsByTimestamp", "\\{.*\\}", "JSON such as {\"data\":{\"0\":1600000000000}}"),
            text("startingOffsetsByTimestampStrategy", "error|latest", "one of error, latest"),
            new SettingDefinition("failOnDataLoss", ValueType.BOOLEAN, ANY),
            new SettingDefinition("minPartitions", ValueType.INT, POSITIVE),
            new SettingDefinition("maxRecordsPerPartition", ValueType.LONG, POSITIVE),
            new SettingDefinition("maxOffsetsPerTrigger", ValueType.LONG, POSITIVE),
            new SettingDefinition("minOffsetsPerTrigger", ValueType.LONG, NOT_NEGATIVE),
            text("maxTriggerDelay", "\\d+\\s*(us|ms|s|m|min|h|d)?", "a duration such as 15m"),
            new SettingDefinition("fetchOffset.numRetries", ValueType.INT, NOT_NEGATIVE),
            new SettingDefinition("fetchOffset.retryIntervalMs", ValueType.LONG, NOT_NEGATIVE),
            new SettingDefinition("kafkaConsumer.pollTimeoutMs", ValueType.LONG, NOT_NEGATIVE),
            new SettingDefinition("groupIdPrefix", ValueType.STRING, new AllowedValues.NotEmpty()),
            new SettingDefinition("includeHeaders", ValueType.BOOLEAN, ANY));

    private static final Map<String, SettingDefinition> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(option -> lowerCase(option.name()), Function.identity()));

    private ConnectorOption() {}

    /** Whether Spark's source knows an option of this name. */
    public static boolean isOne(String name) {
        return find(name) != null;
    }

    static @Nullable SettingDefinition find(String name) {
        return BY_NAME.get(lowerCase(name));
    }

    /** The names as Spark's documentation writes them. */
    static Collection<String> names() {
        return ALL.stream().map(SettingDefinition::name).toList();
    }

    private static SettingDefinition text(String name, String pattern, String expected) {
        return new SettingDefinition(name, ValueType.STRING, AllowedValues.Form.of(pattern, expected));
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
