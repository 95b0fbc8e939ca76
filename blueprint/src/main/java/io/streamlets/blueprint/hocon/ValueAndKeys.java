package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path that has both a value and keys below it, as {@code spark.speculation} and {@code spark.speculation.multiplier} do.
 *
 * <p>HOCON has no such thing: there, the later of the two silently removes the other. So each value is written
 * into an object of its own, as {@code path."\u0000" = value}, before the files are merged. Then nothing is lost, whatever
 * files, includes and substitutions bring together, and in whichever order. Afterwards {@link #folded} makes a value again of
 * each object that has nothing but its value.
 */
public final class ValueAndKeys {
    /** The key of the value among the keys of its path. */
    static final String VALUE = "\0";

    /** What a path ends with that names the value, as it is written in HOCON. */
    public static final String WRITTEN = ".\"\\u0000\"";

    private ValueAndKeys() {}

    /** The object with values in the place of objects that have nothing but a value. */
    public static ConfigObject folded(ConfigObject object) {
        Map<String, ConfigValue> folded = new LinkedHashMap<>();
        object.forEach((key, value) -> folded.put(key, folded(value)));
        return copy(folded, object);
    }

    private static ConfigValue folded(ConfigValue value) {
        if (value instanceof ConfigObject object) {
            ConfigValue own = object.get(VALUE);
            return own != null && object.size() == 1 ? folded(own) : folded(object);
        }
        if (value instanceof ConfigList list) {
            List<ConfigValue> elements = new ArrayList<>();
            list.forEach(element -> elements.add(folded(element)));
            return ConfigValueFactory.fromIterable(elements).withOrigin(list.origin());
        }
        return value;
    }

    /** Objects laid over each other, weak ones first, with nothing lost. */
    public static ConfigObject merged(List<ConfigObject> objects) {
        ConfigObject merged = ConfigFactory.empty().root();
        for (ConfigObject object : objects) {
            merged = apart(object).withFallback(merged);
        }
        return folded(merged);
    }

    /** The object with each value in an object of its own. */
    private static ConfigObject apart(ConfigObject object) {
        Map<String, ConfigValue> apart = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            if (value instanceof ConfigObject inner) {
                apart.put(key, apart(inner));
            } else if (key.equals(VALUE) || value.valueType() == ConfigValueType.NULL) {
                apart.put(key, value);
            } else {
                apart.put(key, copy(Map.of(VALUE, value), object));
            }
        });
        return copy(apart, object);
    }

    /** The value that an object has besides keys; null if it has none. */
    static @Nullable ConfigValue value(ConfigObject object) {
        return object.get(VALUE);
    }

    /** One of the values below an object, to say where it stands. */
    static ConfigValue below(ConfigObject object) {
        for (Map.Entry<String, ConfigValue> entry : object.entrySet()) {
            if (!entry.getKey().equals(VALUE)) {
                return entry.getValue() instanceof ConfigObject inner && !inner.isEmpty()
                        ? below(inner)
                        : entry.getValue();
            }
        }
        return object;
    }

    static ConfigObject copy(Map<String, ConfigValue> values, ConfigObject original) {
        return ConfigValueFactory.fromMap(values).withOrigin(original.origin());
    }
}
