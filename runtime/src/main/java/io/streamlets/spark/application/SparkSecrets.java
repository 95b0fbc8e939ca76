package io.streamlets.spark.application;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which settings of Spark are secrets, by their names. */
final class SparkSecrets {
    /** As Spark finds them for its user interface. */
    private static final Pattern NAMES =
            Pattern.compile("secret|password|token|access[.]?key", Pattern.CASE_INSENSITIVE);

    /** Names of settings that are a secret and nothing about one. */
    private static final Pattern SECRETS =
            Pattern.compile(".*(?:secret|password|token|secret[.]?key|access[.]?key)", Pattern.CASE_INSENSITIVE);

    /** Switches, numbers, times and names of classes. */
    private static final Pattern PLAIN = Pattern.compile("true|false|[0-9.]+\\s*[a-zA-Z]{0,2}|[a-z]+(\\.\\w+)+");

    private SparkSecrets() {}

    /** The values that nobody may see. */
    static List<String> of(Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(setting -> NAMES.matcher(setting.getKey()).find())
                .filter(setting -> SECRETS.matcher(setting.getKey()).matches()
                        || !PLAIN.matcher(setting.getValue()).matches())
                .map(Map.Entry::getValue)
                .toList();
    }
}
