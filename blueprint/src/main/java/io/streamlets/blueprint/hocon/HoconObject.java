package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.parameter.ScalarType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An object of a HOCON text, read by key and type; what does not fit goes to the findings and counts as absent. */
public final class HoconObject {
    private final ConfigObject object;
    private final String path;
    private final Places places;
    private final HoconFindings findings;

    /** The object at a path of the text; the path of the root is empty. */
    public HoconObject(ConfigObject object, String path, Places places, HoconFindings findings) {
        this.object = object;
        this.path = path;
        this.places = places;
        this.findings = findings;
    }

    /** The keys in the order of the text. */
    public List<String> keys() {
        return object.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, ConfigValue>>comparingInt(
                                entry -> entry.getValue().origin().lineNumber())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the key is there with a value that is not null. */
    public boolean has(String key) {
        ConfigValue value = object.get(key);
        return value != null && value.valueType() != ConfigValueType.NULL;
    }

    /** Where the value of a key stands; where the object stands if it does not have the key. */
    public Place place(String key) {
        ConfigValue value = object.get(key);
        return value == null ? Places.of(object.origin()) : places.of(key, value);
    }

    /** Where a key stands; where the object stands if it does not have the key. */
    public Place placeOfKey(String key) {
        ConfigValue value = object.get(key);
        return value == null ? Places.of(object.origin()) : places.ofKey(pathOf(key), key, value);
    }

    /** Where the elements of the list under a key stand. */
    public List<Place> placesOfElements(String key, Collection<? extends ConfigValue> elements) {
        return places.ofElements(key, elements);
    }

    /** Whether the key may be hidden in what could not be read: there is another key that the tree does not know. */
    public boolean mayHide(String key, KeyTree tree) {
        return !object.containsKey(key) && object.keySet().stream().anyMatch(other -> tree.child(other) == null);
    }

    /** The full path of a key. */
    public String pathOf(String key) {
        String quoted = ConfigUtil.joinPath(key);
        return path.isEmpty() ? quoted : path + "." + quoted;
    }

    /** The object under a key; null if the key is absent or its value is not an object. */
    public @Nullable HoconObject object(String key) {
        ConfigValue value = object.get(key);
        if (value instanceof ConfigObject inner) {
            return new HoconObject(inner, pathOf(key), places, findings);
        }
        wrongIfPresent(key, value, "an object");
        return null;
    }

    /** The text under a key; null if the key is absent or its value is not a scalar. */
    public @Nullable String string(String key) {
        return (String) value(key, ScalarType.STRING);
    }

    /** The value under a key as a value of the type; null if the key is absent or its value does not parse. */
    public @Nullable Object value(String key, ScalarType type) {
        ConfigValue value = object.get(key);
        String text = value == null ? null : HoconValues.text(value);
        if (text != null && type.whyNot(text) == null) {
            return type.parse(text);
        }
        wrongIfPresent(key, value, type.withArticle(), text == null ? List.of() : type.nearest(text));
        return null;
    }

    /** The whole number under a key, from 1 to {@code most}; null if the key is absent or its value is something else. */
    public @Nullable Integer positive(String key, int most) {
        ConfigValue value = object.get(key);
        String text = value == null ? null : HoconValues.text(value);
        if (text != null && ScalarType.INT.whyNot(text) == null) {
            Integer number = (Integer) ScalarType.INT.parse(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        String range = most == Integer.MAX_VALUE ? "of at least 1" : "from 1 to " + most;
        wrongIfPresent(key, value, "a whole number " + range);
        return null;
    }

    /** The constant under a key, written as its {@code toString} says; null if the key is absent or names none. */
    public <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        ConfigValue value = object.get(key);
        String text = value == null ? null : HoconValues.text(value);
        for (E constant : type.getEnumConstants()) {
            if (constant.toString().equals(text)) {
                return constant;
            }
        }
        List<String> words =
                Stream.of(type.getEnumConstants()).map(Object::toString).toList();
        wrongIfPresent(
                key,
                value,
                "one of " + String.join(", ", words),
                text == null ? List.of() : NearMiss.nearest(text.strip(), words));
        return null;
    }

    /** The elements under a key; empty if the key is absent, null if its value is not a list. */
    public @Nullable List<? extends ConfigValue> list(String key) {
        ConfigValue value = object.get(key);
        if (value instanceof ConfigList list) {
            return list;
        }
        wrongIfPresent(key, value, "a list");
        return value == null ? List.of() : null;
    }

    /** The value under a key, whatever it is; null if the key is absent. */
    public @Nullable ConfigValue get(String key) {
        return object.get(key);
    }

    /** The scalars under a key, their keys joined by dots; empty if the key is absent or its value is not an object. */
    public Map<String, String> flat(String key) {
        HoconObject inner = object(key);
        return inner == null ? Map.of() : HoconValues.flat(inner.object, places);
    }

    /** The same scalars, each with its place. */
    public Map<String, HoconValues.Setting> settings(String key) {
        return object.get(key) instanceof ConfigObject inner ? HoconValues.settings(inner, places) : Map.of();
    }

    /** Tells the findings about every key that the tree does not know. */
    public void checkKeys(KeyTree tree) {
        tree.check(object, path, places, findings);
    }

    /**
     * The same object with every misspelt key under the name that was probably meant, if that is free, and with either the
     * value or the keys of a path that cannot have both.
     */
    public HoconObject corrected(KeyTree tree) {
        return new HoconObject(tree.corrected(tree.decided(object)), path, places, findings);
    }

    private void wrongIfPresent(String key, @Nullable ConfigValue value, String expected) {
        wrongIfPresent(key, value, expected, List.of());
    }

    private void wrongIfPresent(String key, @Nullable ConfigValue value, String expected, List<String> suggestions) {
        if (value != null) {
            findings.wrongValue(pathOf(key), places.of(key, value), expected, HoconValues.describe(value), suggestions);
        }
    }
}
