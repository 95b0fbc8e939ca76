package io.streamlets.blueprint.kafka;

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

    /** What is expected, such as {@code a whole number of at least 0}. */
    String expected() {
        return allowed.expected(type);
    }
}
