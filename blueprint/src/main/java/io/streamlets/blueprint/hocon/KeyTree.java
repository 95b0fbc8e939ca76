package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import io.streamlets.blueprint.near.NearMiss;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which keys mean something at which level of a HOCON text. */
public sealed interface KeyTree {

    /** Any value: its reader checks it. */
    static KeyTree value() {
        return new Value();
    }

    /** Dotted keys, as Kafka's settings have them: one may be the beginning of another. */
    static KeyTree dotted() {
        return new Dotted(true);
    }

    /** The rest of a dotted key that has begun. */
    static KeyTree restOfDotted() {
        return new Dotted(false);
    }

    /** These keys and no others. */
    static KeyTree keys(Map<String, KeyTree> children) {
        return new Keys(new TreeMap<>(children));
    }

    /**
     * Any key, each with the same keys below it.
     *
     * @param name what the keys are names of, such as {@code topic}
     */
    static KeyTree eachKey(String name, KeyTree child) {
        return keysAndEach(Map.of(), name, child);
    }

    /** These keys, and any other key with the same keys below it. */
    static KeyTree keysAndEach(Map<String, KeyTree> children, String name, KeyTree other) {
        return new KeysAndEach(new TreeMap<>(children), name, other);
    }

    /** Dotted keys that begin with {@code prefix} and a dot, written with or without quotes. */
    static KeyTree startingWith(String prefix) {
        return new StartingWith(prefix);
    }

    /** Tells the findings about the unknown keys of a value at a path, in the order of the keys. */
    default void check(ConfigValue value, String path, Places places, HoconFindings findings) {
        if (value instanceof ConfigObject object) {
            for (Map.Entry<String, ConfigValue> entry : new TreeMap<>(object).entrySet()) {
                String key = entry.getKey();
                KeyTree child = child(key);
                if (key.equals(ValueAndKeys.VALUE)) {
                    if (!takesValueAndKeys()) {
                        findings.valueAndKeys(
                                path,
                                places.of(last(path), entry.getValue()),
                                places.of(last(path), ValueAndKeys.below(object)));
                    }
                } else if (child == null) {
                    List<String> suggestions = NearMiss.nearest(key, known()).stream()
                            .map(nearest -> join(path, nearest))
                            .toList();
                    findings.unknownKey(
                            join(path, key),
                            places.ofKey(join(path, key), key, entry.getValue()),
                            suggestions,
                            known());
                } else {
                    child.check(entry.getValue(), join(path, key), places, findings);
                }
            }
        } else if (isObject()) {
            findings.wrongValue(path, places.of(last(path), value), "an object", HoconValues.describe(value));
        }
    }

    /** The object with either the value or the keys of a path that cannot have both, which {@link #check} has found. */
    default ConfigObject decided(ConfigObject object) {
        Map<String, ConfigValue> decided = new HashMap<>();
        for (Map.Entry<String, ConfigValue> entry : object.entrySet()) {
            KeyTree child = child(entry.getKey());
            boolean isValue = entry.getKey().equals(ValueAndKeys.VALUE);
            if (!isValue || takesValueAndKeys()) {
                decided.put(
                        entry.getKey(), isValue || child == null ? entry.getValue() : child.decided(entry.getValue()));
            }
        }
        return ValueAndKeys.copy(decided, object);
    }

    private ConfigValue decided(ConfigValue value) {
        if (!(value instanceof ConfigObject object)) {
            return value;
        }
        ConfigValue own = ValueAndKeys.value(object);
        return own == null || isObject() || takesValueAndKeys() ? decided(object) : own;
    }

    /** Whether a path may have a value and keys below it. */
    default boolean takesValueAndKeys() {
        return false;
    }

    /** Whether only an object can stand here. */
    default boolean isObject() {
        return true;
    }

    /** The object with every unknown key under the known one that is nearest to it, if the object does not have that. */
    default ConfigObject corrected(ConfigObject object) {
        Map<String, ConfigValue> corrected = new HashMap<>(object);
        for (Map.Entry<String, ConfigValue> entry : new TreeMap<>(object).entrySet()) {
            String key = entry.getKey();
            String meant = child(key) != null ? key : NearMiss.only(key, known());
            KeyTree child = meant == null ? null : child(meant);
            if (meant != null && child != null && (meant.equals(key) || !corrected.containsKey(meant))) {
                ConfigValue value = entry.getValue();
                corrected.remove(key);
                corrected.put(meant, value instanceof ConfigObject inner ? child.corrected(inner) : value);
            }
        }
        return corrected.equals(object)
                ? object
                : ConfigValueFactory.fromMap(corrected).withOrigin(object.origin());
    }

    /** What is known below a key; null if the key itself is not known. */
    @Nullable
    KeyTree child(String key);

    /** The known keys, sorted; empty if any key will do. */
    Collection<String> known();

    /** The paths of all values below this one, sorted, with {@code <name>} for a key that a user chooses. */
    default List<String> paths() {
        return List.of("");
    }

    private static String last(String path) {
        List<String> keys = ConfigUtil.splitPath(path);
        return keys.get(keys.size() - 1);
    }

    private static List<String> paths(Map<String, KeyTree> children) {
        return children.entrySet().stream()
                .flatMap(child -> child.getValue().paths().stream()
                        .map(path -> path.isEmpty() ? child.getKey() : child.getKey() + "." + path))
                .sorted()
                .toList();
    }

    private static String join(String path, String key) {
        String quoted = ConfigUtil.joinPath(key);
        return path.isEmpty() ? quoted : path + "." + quoted;
    }

    /** See {@link #value}. */
    record Value() implements KeyTree {
        @Override
        public boolean isObject() {
            return false;
        }

        @Override
        public ConfigObject corrected(ConfigObject object) {
            return object;
        }

        @Override
        public KeyTree child(String key) {
            return this;
        }

        @Override
        public Collection<String> known() {
            return List.of();
        }
    }

    /** See {@link #dotted}; only the first level must be an object. */
    record Dotted(boolean isObject) implements KeyTree {
        @Override
        public boolean takesValueAndKeys() {
            return !isObject;
        }

        @Override
        public ConfigObject corrected(ConfigObject object) {
            return object;
        }

        @Override
        public KeyTree child(String key) {
            return new Dotted(false);
        }

        @Override
        public Collection<String> known() {
            return List.of();
        }
    }

    /** See {@link #keys}. */
    record Keys(TreeMap<String, KeyTree> children) implements KeyTree {
        @Override
        public @Nullable KeyTree child(String key) {
            return children.get(key);
        }

        @Override
        public Collection<String> known() {
            return children.keySet();
        }

        @Override
        public List<String> paths() {
            return KeyTree.paths(children);
        }
    }

    /** See {@link #keysAndEach}. */
    record KeysAndEach(TreeMap<String, KeyTree> children, String name, KeyTree each) implements KeyTree {
        @Override
        public KeyTree child(String key) {
            return children.getOrDefault(key, each);
        }

        @Override
        public Collection<String> known() {
            return children.keySet();
        }

        @Override
        public List<String> paths() {
            Map<String, KeyTree> all = new TreeMap<>(children);
            all.put("<" + name + ">", each);
            return KeyTree.paths(all);
        }
    }

    /** See {@link #startingWith}. */
    record StartingWith(String prefix) implements KeyTree {
        @Override
        public @Nullable KeyTree child(String key) {
            if (key.equals(prefix)) {
                return dotted();
            }
            return key.startsWith(prefix + ".") ? new Dotted(false) : null;
        }

        @Override
        public Collection<String> known() {
            return List.of(prefix);
        }

        @Override
        public List<String> paths() {
            return List.of(prefix + ".<setting>");
        }
    }
}
