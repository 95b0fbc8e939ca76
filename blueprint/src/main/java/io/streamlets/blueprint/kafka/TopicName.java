package io.streamlets.blueprint.kafka;

import org.jspecify.annotations.Nullable;

/** The names that Kafka allows for its topics. */
public final class TopicName {

    /** The greatest number of characters. */
    public static final int MAX_LENGTH = 249;

    /** The rule in half a sentence, for the fix of a problem. */
    public static final String RULE =
            "letters of ASCII, digits, '.', '_' and '-', at most " + MAX_LENGTH + " characters, not '.' or '..' alone";

    private TopicName() {}

    /** What is wrong with the name, such as {@code it has the character '/'}; null if it is legal. */
    public static @Nullable String whyNot(String name) {
        if (name.isEmpty()) {
            return "it is empty";
        }
        if (name.equals(".") || name.equals("..")) {
            return "it means a folder";
        }
        if (name.length() > MAX_LENGTH) {
            return "it has " + name.length() + " characters";
        }
        return name.codePoints()
                .filter(character -> !isLegal(character))
                .mapToObj(character -> "it has the character '" + Character.toString(character) + "'")
                .findFirst()
                .orElse(null);
    }

    /** A legal name near to the given one, with {@code -} for what is not legal; null if nothing is left of it. */
    public static @Nullable String legalised(String name) {
        String legal = name.strip().replaceAll("[^a-zA-Z0-9._-]+", "-");
        String cut = legal.length() > MAX_LENGTH ? legal.substring(0, MAX_LENGTH) : legal;
        return cut.matches("[.-]*") ? null : cut;
    }

    /** The name in Kafka's metrics, where {@code .} and {@code _} are the same. */
    public static String inMetrics(String name) {
        return name.replace('.', '_');
    }

    private static boolean isLegal(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '.'
                || character == '_'
                || character == '-';
    }
}
