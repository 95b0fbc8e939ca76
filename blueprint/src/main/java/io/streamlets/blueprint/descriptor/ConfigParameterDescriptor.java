package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.parameter.ParameterType;
import org.jspecify.annotations.Nullable;

/**
 * A configuration parameter of a streamlet.
 *
 * @param key the last part of the parameter's configuration path, unique in the streamlet
 * @param type the type of its values
 * @param defaultValue the text of the default; null if a value must be given
 * @param description what the parameter means; may be empty
 */
public record ConfigParameterDescriptor(
        String key, ParameterType type, @Nullable String defaultValue, String description) {}
