package io.streamlets.testkit;

import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.near.DidYouMean;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.parameter.ParameterReading;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The configuration of the streamlet under test: what the test sets over the defaults of the descriptor. */
final class TestSettings {

    private final String className;
    private final @Nullable StreamletDescriptor descriptor;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Path> mounts = new HashMap<>();
    private final Set<String> unconnected = new HashSet<>();

    TestSettings(String className) {
        this.className = className;
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = ofThread == null ? TestSettings.class.getClassLoader() : ofThread;
        this.descriptor = Descriptors.of(loader).descriptor(className);
        if (descriptor != null) {
            descriptor.configParameters().stream()
                    .filter(parameter -> parameter.defaultValue() != null)
                    .forEach(parameter ->
                            parameters.put(parameter.key(), read(parameter, String.valueOf(parameter.defaultValue()))));
        }
    }

    void parameter(String key, Object value) {
        if (descriptor == null) {
            parameters.put(key, value);
            return;
        }
        ConfigParameterDescriptor declared = descriptor.configParameters().stream()
                .filter(parameter -> parameter.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(className + " has no configuration parameter '" + key + "'"
                                + didYouMean(
                                        key,
                                        descriptor.configParameters().stream()
                                                .map(ConfigParameterDescriptor::key)
                                                .toList())));
        parameters.put(key, value instanceof String text ? read(declared, text) : value);
    }

    private static String didYouMean(String given, Collection<String> names) {
        return DidYouMean.after(". ", NearMiss.nearest(given, names));
    }

    private static Object read(ConfigParameterDescriptor parameter, String text) {
        ParameterReading reading = parameter.reader().read(text);
        if (reading instanceof ParameterReading.Refused refused) {
            throw new IllegalArgumentException(refused.reason() + DidYouMean.after(". ", refused.suggestions()));
        }
        return ((ParameterReading.Value) reading).value();
    }

    void mount(String name, Path folder) {
        mounts.put(name, folder);
    }

    void unconnected(String port) {
        if (descriptor != null && !descriptor.isOptional(port)) {
            throw new IllegalArgumentException(className + " has no optional port '" + port + "'"
                    + didYouMean(
                            port,
                            descriptor.portNames().stream()
                                    .filter(descriptor::isOptional)
                                    .toList()));
        }
        unconnected.add(port);
    }

    boolean isConnected(String port) {
        return !unconnected.contains(port);
    }

    /** Whether the class says that the query of an outlet goes on without what cannot be written. */
    boolean dropsInvalidRows(String outlet) {
        OutletDescriptor declared = descriptor == null ? null : descriptor.outlet(outlet);
        return declared != null && declared.invalidRecords().onInvalid() != OnInvalid.FAIL;
    }

    ParameterValues parameters() {
        return ParameterValues.of(parameters);
    }

    Path mounted(String name) {
        Path folder = mounts.get(name);
        if (folder == null) {
            throw new IllegalArgumentException(
                    "the test sets no folder for volume mount '" + name + "'" + didYouMean(name, mounts.keySet()));
        }
        return folder;
    }
}
