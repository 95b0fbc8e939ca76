package io.streamlets.blueprint.hocon;

import io.streamlets.blueprint.Place;

/**
 * A word or sign of a HOCON text.
 *
 * @param kind what it is
 * @param text its meaning: of a quoted string without quotes and escapes, of a substitution what is between the braces
 * @param place where it begins
 * @param start the offset in the text at which it begins
 * @param end the offset in the text after its last character
 */
record HoconToken(Kind kind, String text, Place place, int start, int end) {

    enum Kind {
        OPEN_BRACE,
        CLOSE_BRACE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        COMMA,
        SEPARATOR,
        APPEND,
        NEW_LINE,
        QUOTED,
        UNQUOTED,
        SUBSTITUTION,
        OPTIONAL_SUBSTITUTION,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is a piece of a key, or of the text of a value. */
    boolean isText() {
        return kind == Kind.QUOTED || kind == Kind.UNQUOTED;
    }

    boolean isSubstitution() {
        return kind == Kind.SUBSTITUTION || kind == Kind.OPTIONAL_SUBSTITUTION;
    }

    /** What the token is, without what it says. */
    String discreet() {
        return switch (kind) {
            case QUOTED -> "a text in quotes";
            case UNQUOTED -> "a word";
            case SUBSTITUTION, OPTIONAL_SUBSTITUTION -> "a substitution";
            default -> toString();
        };
    }

    /** The token as a user reads it. */
    @Override
    public String toString() {
        return switch (kind) {
            case NEW_LINE -> "the end of the line";
            case END -> "the end of the file";
            default -> "'" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "'";
        };
    }
}
