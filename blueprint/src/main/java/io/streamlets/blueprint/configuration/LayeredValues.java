package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconFindings;
import io.streamlets.blueprint.hocon.HoconValues;
import io.streamlets.blueprint.hocon.HoconValues.Setting;
import io.streamlets.blueprint.hocon.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values of all layers by path; a path is given as its keys. */
final class LayeredValues {
    private final List<ConfigObject> layers;
    private final List<ConfigObject> meant;
    private final Places places;

    /** Values of layers from weak to strong, all resolved. */
    LayeredValues(ConfigurationLayers layers) {
        this.layers = layers.layers();
        this.meant = layers.meant();
        this.places = layers.places();
    }

    /** Where the values of all layers stand. */
    Places places() {
        return places;
    }

    /** Where a value at a path stands. */
    Place place(ConfigValue value, String... keys) {
        return places.of(keys[keys.length - 1], value);
    }

    /** What each layer has at a path, from weak to strong; null values are left out. */
    List<ConfigValue> all(String... keys) {
        return all(layers, List.of(keys));
    }

    /** Whether a layer has a value for a path under misspelt keys, which the findings name already. */
    boolean haveMisspelt(String... keys) {
        return !all(meant, List.of(keys).subList(1, keys.length)).isEmpty();
    }

    private static List<ConfigValue> all(List<ConfigObject> layers, List<String> keys) {
        List<ConfigValue> values = new ArrayList<>();
        for (ConfigObject layer : layers) {
            ConfigValue value = layer;
            for (String key : keys) {
                value = value instanceof ConfigObject object ? object.get(key) : null;
            }
            if (value != null && value.valueType() != ConfigValueType.NULL) {
                values.add(value);
            }
        }
        return values;
    }

    /** The strongest value at a path; null if no layer has one. */
    @Nullable
    ConfigValue strongest(String... keys) {
        List<ConfigValue> values = all(keys);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /** The strongest text at a path; null if there is none or it is not a scalar, which is reported to the findings. */
    @Nullable
    String text(HoconFindings findings, String expected, String... keys) {
        ConfigValue value = strongest(keys);
        if (value == null) {
            return null;
        }
        String text = HoconValues.text(value);
        if (text == null) {
            findings.wrongValue(ConfigUtil.joinPath(keys), place(value, keys), expected, HoconValues.describe(value));
        }
        return text;
    }

    /** The scalars below a path with dotted keys, each from its strongest layer. */
    Map<String, String> flat(HoconFindings findings, String... keys) {
        Map<String, String> flat = new LinkedHashMap<>();
        settings(findings, keys).forEach((key, setting) -> flat.put(key, setting.value()));
        return flat;
    }

    /** The same scalars, each with its place. */
    Map<String, Setting> settings(HoconFindings findings, String... keys) {
        Map<String, Setting> flat = new LinkedHashMap<>();
        for (ConfigValue value : all(keys)) {
            if (value instanceof ConfigObject object) {
                flat.putAll(HoconValues.settings(object, places));
            } else {
                findings.wrongValue(
                        ConfigUtil.joinPath(keys), place(value, keys), "an object", HoconValues.describe(value));
            }
        }
        return flat;
    }

    /** The keys directly below a path in any layer, sorted. */
    Set<String> keys(String... keys) {
        Set<String> names = new TreeSet<>();
        for (ConfigValue value : all(keys)) {
            if (value instanceof ConfigObject object) {
                names.addAll(object.keySet());
            }
        }
        return names;
    }
}
