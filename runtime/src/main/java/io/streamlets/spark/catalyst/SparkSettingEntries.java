package io.streamlets.spark.catalyst;

import io.streamlets.blueprint.configuration.SparkSettings;
import java.util.stream.Collectors;
import org.apache.spark.internal.config.ConfigEntry;
import org.apache.spark.internal.config.Kryo$;
import org.apache.spark.internal.config.Network$;
import org.apache.spark.internal.config.Python$;
import org.apache.spark.internal.config.Status$;
import org.apache.spark.internal.config.Streaming$;
import org.apache.spark.internal.config.UI$;
import org.apache.spark.internal.config.package$;
import org.apache.spark.sql.internal.SQLConf$;
import org.jspecify.annotations.Nullable;

/** Spark's settings as Spark itself declares them; no session is needed. */
public final class SparkSettingEntries implements SparkSettings {
    private static final String SPARKS_DEFAULT_OF_REDACTION =
            package$.MODULE$.SECRET_REDACTION_PATTERN().defaultValueString();

    /** Settings are known once the objects are there that declare them. */
    private static final Object[] DECLARATIONS = {
        package$.MODULE$,
        Kryo$.MODULE$,
        Network$.MODULE$,
        Python$.MODULE$,
        Status$.MODULE$,
        Streaming$.MODULE$,
        UI$.MODULE$
    };

    /** The settings of the Spark on the class path. */
    public SparkSettingEntries() {
        if (DECLARATIONS.length == 0 || SQLConf$.MODULE$.isStaticConfigKey("")) {
            throw new IllegalStateException("Spark declares no settings");
        }
    }

    /** Spark's default of {@code spark.redaction.regex}: which settings its user interface does not show. */
    public static String defaultRedaction() {
        return SPARKS_DEFAULT_OF_REDACTION;
    }

    @Override
    public @Nullable String whyNot(String key, String value) {
        ConfigEntry<?> entry = ConfigEntry.findEntry(key);
        // Spark replaces references to other settings when it reads the value.
        if (entry == null || value.contains("${")) {
            return null;
        }
        try {
            entry.valueConverter().apply(value);
            return null;
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    @Override
    public boolean isPerSession(String key) {
        // The exception is Spark's own.
        return key.equals("spark.default.parallelism")
                || (!SQLConf$.MODULE$.isStaticConfigKey(key)
                        && (SQLConf$.MODULE$.containsConfigKey(key) || ConfigEntry.findEntry(key) == null));
    }

    @Override
    public @Nullable String defaultValue(String key) {
        ConfigEntry<?> entry = ConfigEntry.findEntry(key);
        String text = entry == null ? "" : String.valueOf(entry.defaultValueString());
        return text.isEmpty() || text.startsWith("<") || text.equals("null") ? null : text;
    }
}
