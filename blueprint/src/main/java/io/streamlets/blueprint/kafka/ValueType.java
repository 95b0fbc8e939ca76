package io.streamlets.blueprint.kafka;

import java.util.function.Consumer;

/** A type of values as Kafka parses them: without the spaces around them. */
enum ValueType {
    BOOLEAN("true or false"),
    INT("a whole number"),
    SHORT("a whole number"),
    LONG("a whole number"),
    DOUBLE("a number"),
    STRING("a text"),
    /** A secret text. */
    PASSWORD("a text"),
    /** Texts separated by commas. */
    LIST("texts separated by commas");

    private final String description;

    ValueType(String description) {
        this.description = description;
    }

    /** What is expected, such as {@code a whole number}. */
    String description() {
        return description;
    }

    /** Whether the text is a value of the type. */
    boolean accepts(String text) {
        String value = text.strip();
        return switch (this) {
            case BOOLEAN -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
            case INT -> isNumber(value, Integer::parseInt);
            case SHORT -> isNumber(value, Short::parseShort);
            case LONG -> isNumber(value, Long::parseLong);
            case DOUBLE -> isNumber(value, Double::parseDouble);
            case STRING, PASSWORD, LIST -> true;
        };
    }

    private static boolean isNumber(String value, Consumer<String> parser) {
        try {
            parser.accept(value);
            return true;
        } catch (NumberFormatException notOfTheType) {
            return false;
        }
    }
}
