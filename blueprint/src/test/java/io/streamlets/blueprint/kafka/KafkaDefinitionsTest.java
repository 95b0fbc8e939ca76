package io.streamlets.blueprint.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.ConfigKey;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.storage.internals.log.LogConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our list of settings against Kafka's own definitions; {@code -Dgolden.update=true} rewrites the list. */
final class KafkaDefinitionsTest {
    private static final Path FILE = Path.of("src/main/resources/io/streamlets/blueprint/kafka/settings.txt");

    private static final Map<SettingSection, ConfigDef> KAFKAS = Map.of(
            SettingSection.TOPIC, LogConfig.configDefCopy(),
            SettingSection.PRODUCER, ProducerConfig.configDef(),
            SettingSection.CONSUMER, ConsumerConfig.configDef());

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-2",
            "-1",
            "0",
            " 1 ",
            "1",
            "3",
            "9",
            "10",
            "14",
            "22",
            "3601",
            "5000",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "0.25",
            "0.5",
            "1.0",
            "1.5",
            "true",
            "FALSE",
            "yes",
            "all",
            "gzip",
            "GZIP",
            "none",
            "producer",
            "compact",
            "compact,delete",
            "compact, delete",
            "compact,",
            "SASL_SSL",
            "sasl_ssl",
            "CreateTime",
            "read_committed",
            "text");

    @Test
    void theListIsWhatKafkaDefines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (SettingSection section : SettingSection.values()) {
            if (section != SettingSection.CONNECTION) {
                new TreeMap<>(kafkas(section).configKeys()).forEach((name, key) -> add(section, key, lines));
            }
        }
        String expected = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, expected);
        }
        assertThat(Files.readString(FILE)).isEqualTo(expected);
        assertThat(AppInfoParser.getVersion()).startsWith(KafkaDefinitions.VERSION + ".");
    }

    @ParameterizedTest
    @EnumSource(value = SettingSection.class, names = "CONNECTION", mode = EnumSource.Mode.EXCLUDE)
    void theSameValuesAreAllowed(SettingSection section) {
        KafkaDefinitions.of(section).values().forEach(setting -> {
            ConfigKey key = Objects.requireNonNull(kafkas(section).configKeys().get(setting.name()));
            // Whether a class exists is not known before an application starts; the rest is for Kafka alone to tell.
            if (key.type != ConfigDef.Type.CLASS && isDescribed(key)) {
                assertThat(VALUES.stream().filter(setting::accepts))
                        .as(setting.name())
                        .containsExactlyElementsOf(VALUES.stream()
                                .filter(value -> accepts(key, value))
                                .toList());
            }
        });
    }

    @Test
    void settingsOfAllClientsAreThoseThatProducersAndConsumersHave() {
        assertThat(KafkaDefinitions.of(SettingSection.CONNECTION).keySet())
                .contains("bootstrap.servers", "security.protocol", "sasl.jaas.config", "client.id")
                .doesNotContain("linger.ms", "group.id", "retention.ms")
                .isSubsetOf(KafkaDefinitions.of(SettingSection.CONSUMER).keySet());
    }

    private static ConfigDef kafkas(SettingSection section) {
        return Objects.requireNonNull(KAFKAS.get(section));
    }

    private static void add(SettingSection section, ConfigKey key, List<String> lines) {
        if (!key.name.startsWith("internal.")) {
            String allowed = key.validator == null || !isDescribed(key) ? "" : " " + key.validator;
            lines.add(section.name() + " " + key.name + " " + type(key) + allowed.replace(" non-null string", ""));
        }
    }

    /** Whether the text of the validator says all. */
    private static boolean isDescribed(ConfigKey key) {
        return Stream.of("message.format.version", "follower.replication", "leader.replication", "sasl.jaas.config")
                .noneMatch(key.name::startsWith);
    }

    private static String type(ConfigKey key) {
        return switch (key.type) {
            case CLASS -> "STRING";
            default -> key.type.toString();
        };
    }

    private static boolean accepts(ConfigKey key, String value) {
        try {
            Object parsed = ConfigDef.parseType(key.name, value, key.type);
            if (key.validator != null) {
                key.validator.ensureValid(key.name, parsed);
            }
            return true;
        } catch (ConfigException refused) {
            return false;
        }
    }
}
