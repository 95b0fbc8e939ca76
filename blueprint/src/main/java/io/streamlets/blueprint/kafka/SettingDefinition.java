package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.near.NearMiss;
import java.util.List;

/**
 * What values a setting may have.
 *
 * @param name its name
 * @param type the type of its values
 * @param allowed which of them are allowed
 */
record SettingDefinition(String name, ValueType type, AllowedValues allowed) {

    boolean accepts(String value) {
        return type.accepts(value) && allowed.accept(value);
    }

    /** The values that were probably meant by one that is not accepted; empty if none is near. */
    List<String> nearest(String value) {
        return type == ValueType.BOOLEAN
                ? NearMiss.nearest(value.strip(), List.of("true", "false"))
                : allowed.nearest(value);
    }

    /** What is expected, such as {@code a whole number of at least 0}. */
    String expected() {
        return allowed.expected(type);
    }
}
