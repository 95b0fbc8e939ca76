package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and checks what is configured for one streamlet. */
final class StreamletConfigurationReader {
    private final LayeredValues values;
    private final ConfigurationFindings findings;

    StreamletConfigurationReader(LayeredValues values, ConfigurationFindings findings) {
        this.values = values;
        this.findings = findings;
    }

    StreamletConfiguration read(
            String ref, @Nullable StreamletDescriptor descriptor, Map<String, String> applicationSparkConfig) {
        Map<String, String> sparkConfig = new TreeMap<>(applicationSparkConfig);
        sparkConfig.putAll(values.flat(findings, path(ref, KnownPaths.CONFIG)));
        Map<String, Object> parameters = new LinkedHashMap<>();
        Map<String, Path> mounts = new LinkedHashMap<>();
        if (descriptor != null) {
            for (ConfigParameterDescriptor parameter : descriptor.configParameters()) {
                Object value = parameter(ref, parameter);
                if (value != null) {
                    parameters.put(parameter.key(), value);
                }
            }
            for (VolumeMountDescriptor mount : descriptor.volumeMounts()) {
                String folder = values.text(findings, "a folder", path(ref, KnownPaths.VOLUME_MOUNTS, mount.name()));
                if (folder != null) {
                    mounts.put(mount.name(), Path.of(folder));
                }
            }
        }
        return new StreamletConfiguration(
                ParameterValues.of(parameters),
                trigger(ref),
                Collections.unmodifiableMap(mounts),
                Collections.unmodifiableMap(sparkConfig));
    }

    private @Nullable Object parameter(String ref, ConfigParameterDescriptor parameter) {
        String[] keys = path(ref, KnownPaths.CONFIG_PARAMETERS, parameter.key());
        ParameterType type = parameter.type();
        ConfigValue value = values.strongest(keys);
        if (value != null) {
            return given(ConfigUtil.joinPath(keys), value, type);
        }
        if (parameter.defaultValue() != null) {
            return type.parse(parameter.defaultValue());
        }
        Problem.Builder missing = Problem.of(ProblemId.SLT_501, "'%s' has no value", ConfigUtil.joinPath(keys));
        if (!parameter.description().isEmpty()) {
            missing.because("%s", parameter.description());
        }
        findings.add(missing.fix("give it %s, in a file after --conf or on the command line", type.example()));
        return null;
    }

    private @Nullable Object given(String path, ConfigValue value, ParameterType type) {
        String text = HoconValues.text(value);
        if (text != null && type.whyNot(text) == null) {
            return type.parse(text);
        }
        findings.wrongValue(
                path, Places.of(value.origin()), type.withArticle(), HoconValues.describe(value), type.example());
        return null;
    }

    private @Nullable TriggerSetting trigger(String ref) {
        String[] keys = path(ref, KnownPaths.TRIGGER);
        ConfigValue value = values.strongest(keys);
        if (value == null) {
            return null;
        }
        String text = HoconValues.text(value);
        TriggerSetting trigger = text == null ? null : TriggerSetting.parse(text);
        if (trigger == null) {
            findings.wrongValue(
                    ConfigUtil.joinPath(keys),
                    Places.of(value.origin()),
                    TriggerSetting.EXPECTED,
                    HoconValues.describe(value));
        }
        return trigger;
    }

    private static String[] path(String ref, String... keys) {
        String[] path = new String[keys.length + 3];
        path[0] = KnownPaths.ROOT;
        path[1] = KnownPaths.STREAMLETS;
        path[2] = ref;
        System.arraycopy(keys, 0, path, 3, keys.length);
        return path;
    }
}
