package io.streamlets.blueprint.hocon;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconToken.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a HOCON text into tokens, at the same places as Typesafe Config does; comments are left out. */
final class HoconTokenizer {
    private static final String NOT_IN_UNQUOTED_TEXT = "$\"{}[]:=,+#`^?!@*&\\";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?([eE][+-]?\\d+)?");
    private static final Pattern NUMBER_CHARACTERS = Pattern.compile("[0-9-][0-9eE+.-]*");
    private static final String QUOTES = "\"\"\"";

    private final String file;
    private final String text;
    private int offset;
    private int line = 1;
    private int lineStart;
    private boolean inSubstitution;

    HoconTokenizer(String file, String text) {
        this.file = file;
        this.text = text;
    }

    HoconToken next() {
        while (offset < text.length() && isSpace(text.charAt(offset))) {
            offset++;
        }
        if (text.startsWith("#", offset) || text.startsWith("//", offset)) {
            int end = text.indexOf('\n', offset);
            offset = end < 0 ? text.length() : end;
        }
        Place place = place(offset);
        int start = offset;
        if (start == text.length()) {
            return new HoconToken(Kind.END, "", place, start, start);
        }
        Kind sign = sign(text.charAt(start));
        if (sign != null) {
            offset += sign == Kind.APPEND ? 2 : 1;
            if (sign == Kind.NEW_LINE) {
                newLine();
            }
            return new HoconToken(sign, text.substring(start, offset), place, start, offset);
        }
        if (text.charAt(start) == '"') {
            String content = text.startsWith(QUOTES, start) ? tripleQuoted() : quoted();
            return new HoconToken(Kind.QUOTED, content, place, start, offset);
        }
        if (text.charAt(start) == '$') {
            return substitution(place);
        }
        return new HoconToken(Kind.UNQUOTED, unquoted(), place, start, offset);
    }

    static boolean isSpace(char c) {
        return c != '\n'
                && (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F' || c == '\uFEFF');
    }

    private @Nullable Kind sign(char c) {
        return switch (c) {
            case '{' -> Kind.OPEN_BRACE;
            case '}' -> Kind.CLOSE_BRACE;
            case '[' -> Kind.OPEN_BRACKET;
            case ']' -> Kind.CLOSE_BRACKET;
            case ',' -> Kind.COMMA;
            case ':', '=' -> Kind.SEPARATOR;
            case '\n' -> Kind.NEW_LINE;
            case '+' -> {
                if (!text.startsWith("+=", offset)) {
                    throw needsQuotes(offset);
                }
                yield Kind.APPEND;
            }
            default -> null;
        };
    }

    private String unquoted() {
        int start = offset;
        Matcher number = NUMBER_CHARACTERS.matcher(text).region(start, text.length());
        if (number.lookingAt()) {
            String digits = number.group();
            if (digits.indexOf('+') >= 0 && !NUMBER.matcher(digits).matches()) {
                throw needsQuotes(start + digits.indexOf('+'));
            }
            offset = number.end();
            return digits;
        }
        while (offset < text.length() && isInUnquotedText()) {
            offset++;
        }
        if (offset == start) {
            throw needsQuotes(start);
        }
        return text.substring(start, offset);
    }

    private boolean isInUnquotedText() {
        char c = text.charAt(offset);
        return c != '\n' && !isSpace(c) && NOT_IN_UNQUOTED_TEXT.indexOf(c) < 0 && !text.startsWith("//", offset);
    }

    private String quoted() {
        Place open = place(offset);
        StringBuilder content = new StringBuilder();
        for (offset++; offset < text.length(); offset++) {
            char c = text.charAt(offset);
            if (c == '"') {
                offset++;
                return content.toString();
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            if (c < ' ') {
                throw new HoconSyntaxException(
                        place(offset),
                        "the control character U+%04X stands in quotes".formatted((int) c),
                        "a control character stands in quotes");
            }
            content.append(c == '\\' ? escaped() : c);
        }
        throw new HoconSyntaxException(open, "the quote that opens here is not closed in its line");
    }

    private char escaped() {
        Place place = place(offset);
        offset++;
        char c = offset < text.length() ? text.charAt(offset) : ' ';
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (c == 'u' && offset + 4 < text.length()) {
            String digits = text.substring(offset + 1, offset + 5);
            if (digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0)) {
                offset += 4;
                return (char) Integer.parseInt(digits, 16);
            }
        }
        throw new HoconSyntaxException(place, "after a backslash in quotes comes one of \" \\ / b f n r t uXXXX");
    }

    private String tripleQuoted() {
        int start = offset + QUOTES.length();
        int end = text.indexOf(QUOTES, start);
        if (end < 0) {
            throw new HoconSyntaxException(place(offset), "the triple quotes that open here are not closed");
        }
        while (text.startsWith("\"", end + QUOTES.length())) {
            end++;
        }
        for (offset = start; offset < end; offset++) {
            if (text.charAt(offset) == '\n') {
                line++;
                lineStart = offset + 1;
            }
        }
        offset = end + QUOTES.length();
        return text.substring(start, end);
    }

    private HoconToken substitution(Place place) {
        int start = offset;
        if (!text.startsWith("${", start) || inSubstitution) {
            throw needsQuotes(start);
        }
        boolean optional = text.startsWith("${?", start);
        offset += optional ? 3 : 2;
        int pathStart = offset;
        inSubstitution = true;
        HoconToken token = next();
        while (token.isText()) {
            token = next();
        }
        // A list from the environment: NAME_0, NAME_1 and so on.
        if (token.is(Kind.OPEN_BRACKET) && token.start() > pathStart && next().is(Kind.CLOSE_BRACKET)) {
            token = next();
        }
        inSubstitution = false;
        if (!token.is(Kind.CLOSE_BRACE)) {
            throw new HoconSyntaxException(place, "the substitution that begins here is not a path and a '}'");
        }
        Kind kind = optional ? Kind.OPTIONAL_SUBSTITUTION : Kind.SUBSTITUTION;
        return new HoconToken(kind, text.substring(pathStart, token.start()), place, start, offset);
    }

    private void newLine() {
        line++;
        lineStart = offset;
    }

    private Place place(int at) {
        return new Place(file, line, at - lineStart + 1);
    }

    private HoconSyntaxException needsQuotes(int at) {
        return new HoconSyntaxException(
                place(at),
                "the character '" + text.charAt(at) + "' stands only in quotes",
                "there is a character that stands only in quotes");
    }
}
