package io.streamlets.blueprint.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigMemorySize;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @param values by key, each of the type of its field; an enum's constant may be its name, and an optional value that is
     *     not there may be missing
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

    /** The value of a parameter of type {@code ConfigMemorySize}. */
    public ConfigMemorySize memorySize(String key) {
        return value(key, ConfigMemorySize.class);
    }

    /** The value of a parameter whose type is the enum {@code type}. */
    public <E extends Enum<E>> E enumeration(String key, Class<E> type) {
        return value(key, type);
    }

    /** The value of a parameter of type {@code Optional<T>}. */
    public <T> Optional<T> optional(String key, Class<T> type) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> required(key, cast(present, type), type));
        }
        return Optional.of(required(key, cast(value, type), type));
    }

    /** The value of a parameter of type {@code List<T>}. */
    public <T> List<T> list(String key, Class<T> type) {
        if (!(values.get(key) instanceof List<?> elements)) {
            throw missing(key, "List of " + type.getSimpleName());
        }
        return elements.stream()
                .<T>map(element -> required(key, cast(element, type), type))
                .toList();
    }

    /**
     * All values as a HOCON configuration, a path for each key; an optional value that is not there has none. Durations and
     * sizes are read with {@code getDuration} and {@code getMemorySize}.
     */
    public Config asConfig() {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (given != null) {
                plain.put(key, plain(given));
            }
        });
        return ConfigFactory.parseMap(plain, "config-parameters");
    }

    private static Object plain(Object value) {
        if (value instanceof Duration time) {
            // With its unit, since Typesafe Config itself would keep whole milliseconds only.
            return time.toNanosPart() % 1_000_000 == 0 ? time.toMillis() + " ms" : time.toNanos() + " ns";
        }
        if (value instanceof ConfigMemorySize size) {
            return size.toBytesBigInteger().toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof List<?> list
                ? list.stream().map(ParameterValues::plain).toList()
                : value;
    }

    /** All values by key, in the order in which the streamlet declares the parameters. */
    public Map<String, Object> asMap() {
        return values;
    }

    private <T> T value(String key, Class<T> type) {
        Object value = values.get(key);
        return required(key, value == null ? null : cast(value, type), type);
    }

    private <T> T required(String key, @Nullable T value, Class<T> type) {
        if (value == null) {
            throw missing(key, type.getSimpleName());
        }
        return value;
    }

    // Names no value: it may be a secret.
    private IllegalArgumentException missing(String key, String type) {
        return new IllegalArgumentException(
                "there is no configuration parameter '" + key + "' of type " + type + " among " + values.keySet());
    }

    /** The value as one of the type, or the enum's constant of this name; null if it is neither. */
    private static <T> @Nullable T cast(Object value, Class<T> type) {
        if (value instanceof String name && type.isEnum()) {
            for (T constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
