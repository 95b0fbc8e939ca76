package io.streamlets.testkit;

import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The configuration of the streamlet under test: what the test sets over the defaults of the descriptor. */
final class TestSettings {

    private final String className;
    private final @Nullable StreamletDescriptor descriptor;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Path> mounts = new HashMap<>();

    TestSettings(String className) {
        this.className = className;
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = ofThread == null ? TestSettings.class.getClassLoader() : ofThread;
        this.descriptor = Descriptors.of(loader).descriptor(className);
        if (descriptor != null) {
            descriptor.configParameters().stream()
                    .filter(parameter -> parameter.defaultValue() != null)
                    .forEach(parameter -> parameters.put(
                            parameter.key(), parameter.type().parse(String.valueOf(parameter.defaultValue()))));
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
                        new IllegalArgumentException(className + " has no configuration parameter '" + key + "'"));
        parameters.put(key, value instanceof String text ? declared.type().parse(text) : value);
    }

    void mount(String name, Path folder) {
        mounts.put(name, folder);
    }

    ParameterValues parameters() {
        return ParameterValues.of(parameters);
    }

    Path mounted(String name) {
        Path folder = mounts.get(name);
        if (folder == null) {
            throw new IllegalArgumentException("the test sets no folder for volume mount '" + name + "'");
        }
        return folder;
    }
}
