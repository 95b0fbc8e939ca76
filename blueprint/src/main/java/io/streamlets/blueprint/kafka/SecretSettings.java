package io.streamlets.blueprint.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Settings of Kafka's clients whose values are secret: those that Kafka itself hides, and what a plug-in may have. */
public final class SecretSettings {
    static final String JAAS = "sasl.jaas.config";

    private static final Pattern NAME =
            Pattern.compile("password|secret|token$|credential|api[._-]?key", Pattern.CASE_INSENSITIVE);

    /** An option of a login module: its name, and its value with or without quotes. */
    private static final Pattern OPTION =
            Pattern.compile("([\\w.-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|([^\\s;\"']+))");

    private SecretSettings() {}

    /** Whether the value of a setting is a secret. */
    public static boolean isOne(String name) {
        SettingDefinition definition = Stream.of(SettingSection.PRODUCER, SettingSection.CONSUMER)
                .map(section -> KafkaDefinitions.of(section).get(name))
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
        return definition == null ? NAME.matcher(name).find() : definition.type() == ValueType.PASSWORD;
    }

    /** The secrets among settings; of a configuration of JAAS the passwords alone, too. */
    public static List<String> values(Map<String, String> settings) {
        List<String> secrets = new ArrayList<>();
        settings.forEach((name, value) -> {
            if (isOne(name)) {
                secrets.add(value);
            }
            if (name.equals(JAAS)) {
                OPTION.matcher(value)
                        .results()
                        .filter(option -> NAME.matcher(option.group(1)).find())
                        .forEach(option -> Stream.of(2, 3, 4)
                                .map(option::group)
                                .filter(found -> found != null)
                                .forEach(secrets::add));
            }
        });
        return secrets;
    }
}
