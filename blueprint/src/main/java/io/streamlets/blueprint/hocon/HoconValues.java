package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.parameter.ParameterReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** HOCON values as text: scalars as they were written, objects as dotted keys. */
public final class HoconValues {

    private HoconValues() {}

    /** The text of a string, number or boolean as it was written; null if the value is none of them. */
    public static @Nullable String text(ConfigValue value) {
        return switch (value.valueType()) {
            case STRING, NUMBER, BOOLEAN -> value.atKey("value").getString("value");
            case OBJECT, LIST, NULL -> null;
        };
    }

    /** What a value is, for a problem: {@code 'abc'}, {@code a list}, {@code an object}, {@code null}. */
    public static String describe(ConfigValue value) {
        return switch (value.valueType()) {
            case STRING, NUMBER, BOOLEAN -> ParameterReader.quoted(String.valueOf(text(value)));
            case OBJECT -> "an object";
            case LIST -> "a list";
            case NULL -> "null";
        };
    }

    /**
     * The scalars within an object, with their keys joined by dots: what Kafka and Spark call properties.
     *
     * <p>A list becomes its elements joined by commas, null is left out. A key may also be the beginning of another one. Of a
     * key that is written in two ways, as {@code "a.b"} in quotes and as {@code a.b}, the later one counts.
     */
    public static Map<String, String> flat(ConfigObject object, Places places) {
        Map<String, String> flat = new LinkedHashMap<>();
        settings(object, places).forEach((key, setting) -> flat.put(key, setting.value()));
        return flat;
    }

    /** The same scalars, each with its place. */
    public static Map<String, Setting> settings(ConfigObject object, Places places) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        flatten("", object, places, settings);
        return settings;
    }

    /**
     * One scalar within an object.
     *
     * @param value its text
     * @param place where it stands
     */
    public record Setting(String value, Place place) {}

    private static void flatten(String prefix, ConfigObject object, Places places, Map<String, Setting> flat) {
        for (Map.Entry<String, ConfigValue> entry : object.entrySet()) {
            ConfigValue value = entry.getValue();
            boolean isOwn = entry.getKey().equals(ValueAndKeys.VALUE);
            String key = isOwn ? prefix : join(prefix, entry.getKey());
            if (value instanceof ConfigObject inner) {
                flatten(key, inner, places, flat);
                continue;
            }
            Place place = places.of(isOwn ? key.substring(key.lastIndexOf('.') + 1) : entry.getKey(), value);
            Setting other = flat.get(key);
            if (value.valueType() != ConfigValueType.NULL && (other == null || places.isLater(place, other.place()))) {
                flat.put(key, new Setting(value instanceof ConfigList list ? elements(list) : element(value), place));
            }
        }
    }

    private static String join(String prefix, String key) {
        return prefix.isEmpty() ? key : prefix + "." + key;
    }

    private static String elements(ConfigList list) {
        return list.stream().map(HoconValues::element).collect(Collectors.joining(","));
    }

    private static String element(ConfigValue value) {
        String text = text(value);
        return text == null ? value.render() : text;
    }
}
