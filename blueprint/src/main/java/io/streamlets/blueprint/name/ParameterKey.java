package io.streamlets.blueprint.name;

import java.util.regex.Pattern;

/** The syntax of the key of a configuration parameter: lower-case letters, digits and hyphens, beginning with a letter. */
public final class ParameterKey {

    /** The rule in half a sentence, for the fix of a problem. */
    public static final String RULE = "lower-case letters, digits and '-', beginning with a letter";

    private static final Pattern KEY = Pattern.compile("[a-z]([a-z0-9-]*[a-z0-9])?");

    private ParameterKey() {}

    /** Whether the key is legal. */
    public static boolean isLegal(String key) {
        return KEY.matcher(key).matches();
    }
}
