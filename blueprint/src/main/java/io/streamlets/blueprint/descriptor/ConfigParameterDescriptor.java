package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.ParameterReader;
import io.streamlets.blueprint.parameter.ParameterType;
import org.jspecify.annotations.Nullable;

/**
 * A configuration parameter of a streamlet.
 *
 * @param key the last part of the parameter's configuration path, unique in the streamlet
 * @param type the type of its values
 * @param limits what its values must be beyond that
 * @param secret whether its value is secret
 * @param defaultValue the text of the default; null if a value must be given
 * @param description what the parameter means; may be empty
 */
public record ConfigParameterDescriptor(
        String key,
        ParameterType type,
        Limits limits,
        boolean secret,
        @Nullable String defaultValue,
        String description) {

    /** A parameter without limits that is not a secret. */
    public ConfigParameterDescriptor(
            String key, ParameterType type, @Nullable String defaultValue, String description) {
        this(key, type, Limits.NONE, false, defaultValue, description);
    }

    /** Whether a value must be given. */
    public boolean isRequired() {
        return defaultValue == null && !(type instanceof ParameterType.OptionalOf);
    }

    /** Reads its values. */
    public ParameterReader reader() {
        return new ParameterReader(type, limits);
    }
}
