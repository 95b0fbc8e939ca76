package io.streamlets.spark.analysis;

import io.streamlets.blueprint.configuration.SparkSettings;
import io.streamlets.blueprint.near.NearMiss;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.internal.config.ConfigEntry;
import org.apache.spark.internal.config.ConfigEntry$;
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

    private static final Pattern SECRET = Pattern.compile(SPARKS_DEFAULT_OF_REDACTION);

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

    /** Whether Spark's user interface would not show the value of a setting. */
    public static boolean mayBeSecret(String key) {
        return SECRET.matcher(key).find();
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
            return SparkMessage.ofSetting(refused);
        }
    }

    @Override
    public boolean isPerSession(String key) {
        // The exception is Spark's own.
        return key.equals("spark.default.parallelism")
                || (!SQLConf$.MODULE$.isStaticConfigKey(key)
                        && (SQLConf$.MODULE$.containsConfigKey(key) || ConfigEntry.findEntry(key) == null));
    }

    /** A name with other words than those of a setting may be a plug-in's. */
    @Override
    public List<String> meantBy(String key) {
        return ConfigEntry.findEntry(key) == null ? Names.KNOWN.misspelt(key) : List.of();
    }

    @Override
    public boolean isSecret(String key) {
        return mayBeSecret(key);
    }

    /** Looked at only where there is a setting that Spark does not know. */
    private static final class Names {
        private static final NearMiss KNOWN =
                NearMiss.among(ConfigEntry$.MODULE$.knownConfigs().keySet());
    }

    @Override
    public @Nullable String defaultValue(String key) {
        ConfigEntry<?> entry = ConfigEntry.findEntry(key);
        String text = entry == null ? "" : String.valueOf(entry.defaultValueString());
        return text.isEmpty() || text.startsWith("<") || text.equals("null") ? null : text;
    }
}
