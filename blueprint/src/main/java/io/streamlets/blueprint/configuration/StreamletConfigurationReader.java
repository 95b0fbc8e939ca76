package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.parameter.ParameterReading;
import io.streamlets.blueprint.parameter.ParameterType;
import io.streamlets.blueprint.verify.rule.PortOverride;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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
                Path folder = folder(path(ref, KnownPaths.VOLUME_MOUNTS, mount.name()));
                if (folder != null) {
                    mounts.put(mount.name(), folder);
                }
            }
        }
        TriggerSetting trigger = trigger(ref);
        return new StreamletConfiguration(
                ParameterValues.of(parameters),
                trigger,
                asyncProgress(ref, trigger),
                ports(ref, descriptor),
                Collections.unmodifiableMap(mounts),
                Collections.unmodifiableMap(sparkConfig));
    }

    private @Nullable Path folder(String[] keys) {
        String text = values.text(findings, "a folder", keys);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException noPath) {
            findings.wrongValue(
                    ConfigUtil.joinPath(keys),
                    values.place(Objects.requireNonNull(values.strongest(keys)), keys),
                    "a folder",
                    "'" + text + "'");
            return null;
        }
    }

    /** What is configured for the ports of a streamlet, by their names. */
    Map<String, PortOverride> ports(String ref, @Nullable StreamletDescriptor descriptor) {
        Map<String, PortOverride> ports = new LinkedHashMap<>();
        if (descriptor != null) {
            for (InletDescriptor inlet : descriptor.inlets()) {
                putPort(ports, ref, KnownPaths.INLETS, inlet.name(), inlet.invalidRecords());
            }
            for (OutletDescriptor outlet : descriptor.outlets()) {
                putPort(ports, ref, KnownPaths.OUTLETS, outlet.name(), outlet.invalidRecords());
            }
        }
        return Collections.unmodifiableMap(ports);
    }

    private void putPort(
            Map<String, PortOverride> ports, String ref, String kind, String name, InvalidRecords declared) {
        PortOverride override = port(
                path(ref, kind, name, KnownPaths.ON_INVALID), path(ref, kind, name, KnownPaths.DEAD_LETTERS), declared);
        if (override != null) {
            ports.put(name, override);
        }
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
        if (parameter.type() instanceof ParameterType.OptionalOf) {
            return Optional.empty();
        }
        if (!values.haveMisspelt(keys)) {
            findings.missing(ConfigUtil.joinPath(keys), parameter);
        }
        return null;
    }

    /** What is configured for a port, with what its class says where nothing is; null if nothing at all is. */
    private @Nullable PortOverride port(String[] keys, String[] topicKeys, InvalidRecords declared) {
        ConfigValue value = values.strongest(keys);
        ConfigValue topic = values.strongest(topicKeys);
        if (value == null && topic == null) {
            return null;
        }
        OnInvalid onInvalid = declared.onInvalid();
        if (value != null) {
            String text = HoconValues.text(value);
            OnInvalid word = text == null ? null : OnInvalid.ofWord(text.strip());
            if (word == null) {
                findings.wrongValue(
                        ConfigUtil.joinPath(keys),
                        values.place(value, keys),
                        "one of " + String.join(", ", OnInvalid.words()),
                        HoconValues.describe(value),
                        text == null ? List.of() : NearMiss.nearest(text.strip(), OnInvalid.words()));
                return null;
            }
            onInvalid = word;
        }
        String deadLetters = values.text(findings, "the id of a topic", topicKeys);
        return new PortOverride(
                new InvalidRecords(onInvalid, deadLetters == null ? declared.deadLetters() : deadLetters.strip()),
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
                    HoconValues.describe(value),
                    text == null ? List.of() : TriggerSetting.nearest(text));
        }
        return trigger;
    }

    private @Nullable AsyncProgress asyncProgress(String ref, @Nullable TriggerSetting trigger) {
        String[] keys = path(ref, KnownPaths.ASYNC_PROGRESS);
        ConfigValue value = values.strongest(keys);
        String text = value == null ? null : HoconValues.text(value);
        if (value == null || (text != null && AsyncProgress.isOff(text))) {
            return null;
        }
        Place place = values.place(value, keys);
        Duration interval = text == null ? null : AsyncProgress.parse(text);
        if (interval == null) {
            findings.wrongValue(
                    ConfigUtil.joinPath(keys),
                    place,
                    AsyncProgress.EXPECTED,
                    HoconValues.describe(value),
                    text == null ? List.of() : AsyncProgress.nearest(text));
            return null;
        }
        if (trigger instanceof TriggerSetting.AvailableNow) {
            findings.asyncProgressToTheEnd(ref, ConfigUtil.joinPath(keys), place);
        }
        return new AsyncProgress(interval, place);
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
