package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.parameter.OptionalType;
import io.streamlets.blueprint.parameter.ParameterReading;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and checks what is configured for one streamlet. */
final class StreamletConfigurationReader {
    private final LayeredValues values;
    private final ConfigurationFindings findings;

    StreamletConfigurationReader(LayeredValues values, ConfigurationFindings findings) {
        this.values = values;
        this.findings = findings;
    }

    StreamletConfiguration read(String ref, @Nullable StreamletDescriptor descriptor, Map<String, String> sparkConfig) {
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
        ConfigValue value = values.strongest(keys);
        if (value != null) {
            return new GivenParameter(ConfigUtil.joinPath(keys), value, values.place(value, keys), parameter)
                    .read(findings);
        }
        if (parameter.defaultValue() != null
                && parameter.reader().read(parameter.defaultValue()) instanceof ParameterReading.Value read) {
            return read.value();
        }
        if (parameter.type() instanceof OptionalType) {
            return Optional.empty();
        }
        findings.missing(ConfigUtil.joinPath(keys), parameter);
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
                    values.place(value, keys),
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
