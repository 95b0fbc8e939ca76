package io.streamlets.spark.application;

import io.streamlets.spark.analysis.SparkSettingEntries;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds by their names the settings of Spark that are secrets. */
final class SparkSecrets {
    /** Names of settings whose value is a secret, rather than something about one. */
    private static final Pattern SECRETS =
            Pattern.compile(".*(?:secret|password|token|secret[.]?key|access[.]?key)", Pattern.CASE_INSENSITIVE);

    /** Booleans, numbers, durations and class names. */
    private static final Pattern PLAIN = Pattern.compile("true|false|[0-9.]+\\s*[a-zA-Z]{0,2}|[a-z]+(\\.\\w+)+");

    private SparkSecrets() {}

    /** The values to hide. */
    static List<String> of(Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(setting -> SparkSettingEntries.mayBeSecret(setting.getKey()))
                .filter(setting -> SECRETS.matcher(setting.getKey()).matches()
                        || !PLAIN.matcher(setting.getValue()).matches())
                .map(Map.Entry::getValue)
                .toList();
    }
}
