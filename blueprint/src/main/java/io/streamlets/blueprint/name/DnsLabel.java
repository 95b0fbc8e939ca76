package io.streamlets.blueprint.name;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of ports, streamlet refs, topics and mounts: a DNS label, as clusters demand of the names they are given.
 *
 * <p>Lower-case letters, digits and hyphens; begins and ends with a letter or digit; at most {@value #MAX_LENGTH}
 * characters.
 */
public final class DnsLabel {

    /** The greatest number of characters. */
    public static final int MAX_LENGTH = 63;

    /** The rule in half a sentence, for the fix of a problem. */
    public static final String RULE =
            "lower-case letters, digits and '-', beginning and ending with a letter or digit, " + "at most "
                    + MAX_LENGTH + " characters";

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");

    private DnsLabel() {}

    /** Whether the name is a DNS label. */
    public static boolean isLegal(String name) {
        return whyNot(name) == null;
    }

    /** What is wrong with the name, such as {@code it has the character '_'}; null if it is legal. */
    public static @Nullable String whyNot(String name) {
        if (name.isEmpty()) {
            return "it is empty";
        }
        if (name.length() > MAX_LENGTH) {
            return "it has " + name.length() + " characters";
        }
        if (LABEL.matcher(name).matches()) {
            return null;
        }
        return name.chars()
                .filter(character -> !isLegalCharacter(character))
                .mapToObj(character -> "it has the character '" + Character.toString(character) + "'")
                .findFirst()
                .orElse(name.startsWith("-") ? "it begins with '-'" : "it ends with '-'");
    }

    /** A legal name near to the given one, such as {@code my-port} for {@code My_Port}; null if nothing is left of it. */
    public static @Nullable String legalised(String name) {
        String kebab = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String cut = kebab.length() > MAX_LENGTH ? kebab.substring(0, MAX_LENGTH) : kebab;
        String legal = cut.replaceAll("-+$", "");
        return legal.isEmpty() ? null : legal;
    }

    private static boolean isLegalCharacter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') || character == '-';
    }
}
