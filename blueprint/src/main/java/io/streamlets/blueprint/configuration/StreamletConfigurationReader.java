package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.parameter.OptionalType;
import io.streamlets.blueprint.parameter.ParameterReading;
import io.streamlets.blueprint.verify.InletOverride;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
                inlets(ref, descriptor),
                Collections.unmodifiableMap(mounts),
                Collections.unmodifiableMap(sparkConfig));
    }

    /** What is configured for the inlets of a streamlet, by their names. */
    Map<String, InletOverride> inlets(String ref, @Nullable StreamletDescriptor descriptor) {
        Map<String, InletOverride> inlets = new LinkedHashMap<>();
        if (descriptor != null) {
            for (InletDescriptor inlet : descriptor.inlets()) {
                InletOverride override = inlet(ref, inlet);
                if (override != null) {
                    inlets.put(inlet.name(), override);
                }
            }
        }
        return Collections.unmodifiableMap(inlets);
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

    /** What is configured for an inlet, with what its class says where nothing is; null if nothing at all is. */
    private @Nullable InletOverride inlet(String ref, InletDescriptor inlet) {
        String[] keys = path(ref, KnownPaths.INLETS, inlet.name(), KnownPaths.ON_INVALID);
        String[] topicKeys = path(ref, KnownPaths.INLETS, inlet.name(), KnownPaths.DEAD_LETTERS);
        ConfigValue value = values.strongest(keys);
        ConfigValue topic = values.strongest(topicKeys);
        if (value == null && topic == null) {
            return null;
        }
        OnInvalid onInvalid = inlet.invalidRecords().onInvalid();
        if (value != null) {
            String text = HoconValues.text(value);
            OnInvalid word = text == null ? null : OnInvalid.ofWord(text.strip());
            if (word == null) {
                findings.wrongWord(
                        ConfigUtil.joinPath(keys),
                        values.place(value, keys),
                        OnInvalid.words(),
                        HoconValues.describe(value),
                        text);
                return null;
            }
            onInvalid = word;
        }
        String deadLetters = values.text(findings, "the id of a topic", topicKeys);
        return new InletOverride(
                new InvalidRecords(
                        onInvalid, deadLetters == null ? inlet.invalidRecords().deadLetters() : deadLetters.strip()),
                topic == null ? values.place(Objects.requireNonNull(value), keys) : values.place(topic, topicKeys));
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
