package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.parameter.ParameterType;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of the configuration parameters of one streamlet, defaults included.
 *
 * <pre>{@code
 * logic.window = parameters.duration("window");
 * }</pre>
 *
 * <p>All values have been checked when the configuration was loaded. Asking for a key that the streamlet does not declare,
 * or for another type than it declares, is an error of the caller: {@link IllegalArgumentException}.
 */
public final class ParameterValues {
    private final Map<String, Object> values;

    private ParameterValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Parameters with these values, for tests and for streamlets without a configuration.
     *
     * @param values values of the types named at {@link ParameterType#parse}, by key
     */
    public static ParameterValues of(Map<String, Object> values) {
        return new ParameterValues(values);
    }

    /** The value of a parameter of type {@code int}. */
    public int intValue(String key) {
        return value(key, Integer.class);
    }

    /** The value of a parameter of type {@code long}. */
    public long longValue(String key) {
        return value(key, Long.class);
    }

    /** The value of a parameter of type {@code double}. */
    public double doubleValue(String key) {
        return value(key, Double.class);
    }

    /** The value of a parameter of type {@code boolean}. */
    public boolean booleanValue(String key) {
        return value(key, Boolean.class);
    }

    /** The value of a parameter of type {@code String}. */
    public String string(String key) {
        return value(key, String.class);
    }

    /** The value of a parameter of type {@code Duration}. */
    public Duration duration(String key) {
        return value(key, Duration.class);
    }

    /** All values by key, in the order in which the streamlet declares the parameters. */
    public Map<String, Object> asMap() {
        return values;
    }

    private <T> T value(String key, Class<T> type) {
        Object value = values.get(key);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("there is no configuration parameter '" + key + "' of type "
                    + type.getSimpleName() + " among " + values.keySet());
        }
        return type.cast(value);
    }
}
