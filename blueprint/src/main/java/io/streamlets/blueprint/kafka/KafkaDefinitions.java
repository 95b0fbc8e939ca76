package io.streamlets.blueprint.kafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What Kafka defines: {@code settings.txt}, read when the first setting is to be checked.
 *
 * <p>Each of its lines has the section, the name, the type and, if not every value of the type is allowed, which are:
 * {@code producer linger.ms LONG [0,...]}.
 */
final class KafkaDefinitions {

    /** The version of Kafka whose settings are listed. */
    static final String VERSION = "3.9";

    private static final String RESOURCE = "settings.txt";

    /** Kafka finds a mistake in it when a client starts, and quotes parts of it, in which a password may stand. */
    private static final AllowedValues JAAS = AllowedValues.Form.of(
            "[^\\s;]+\\s+(required|requisite|sufficient|optional)\\b.*;",
            "'<login module> required <option>=\"<value>\" ... ;'");

    private static final Map<SettingSection, Map<String, SettingDefinition>> BY_SECTION = read();

    private KafkaDefinitions() {}

    /** All settings of a section by name; those of {@link SettingSection#CONNECTION} are what all clients have. */
    static Map<String, SettingDefinition> of(SettingSection section) {
        return Objects.requireNonNull(BY_SECTION.get(section));
    }

    private static Map<SettingSection, Map<String, SettingDefinition>> read() {
        Map<SettingSection, Map<String, SettingDefinition>> bySection = new EnumMap<>(SettingSection.class);
        for (SettingSection section : SettingSection.values()) {
            bySection.put(section, new TreeMap<>());
        }
        try (InputStream in = Objects.requireNonNull(KafkaDefinitions.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> add(line.split(" ", 4), bySection));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, SettingDefinition> producer = Objects.requireNonNull(bySection.get(SettingSection.PRODUCER));
        Map<String, SettingDefinition> ofAll = new TreeMap<>(producer);
        ofAll.keySet()
                .retainAll(new TreeSet<>(Objects.requireNonNull(bySection.get(SettingSection.CONSUMER))
                        .keySet()));
        bySection.put(SettingSection.CONNECTION, ofAll);
        return bySection;
    }

    private static void add(String[] parts, Map<SettingSection, Map<String, SettingDefinition>> bySection) {
        SettingSection section = SettingSection.valueOf(parts[0]);
        ValueType type = ValueType.valueOf(parts[2]);
        AllowedValues allowed = parts[1].equals(SecretSettings.JAAS)
                ? JAAS
                : AllowedValues.parse(parts.length < 4 ? "" : parts[3], type);
        Objects.requireNonNull(bySection.get(section)).put(parts[1], new SettingDefinition(parts[1], type, allowed));
    }
}
