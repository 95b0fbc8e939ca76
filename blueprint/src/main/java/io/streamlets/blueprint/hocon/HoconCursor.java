package io.streamlets.blueprint.hocon;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconToken.Kind;
import java.util.stream.Stream;

/** A place in the words and signs of one text: the next of them, and what is wrong with it. */
final class HoconCursor {
    private final String text;
    private final HoconTokenizer tokenizer;
    private HoconToken token;

    /** At the first word or sign of a text. */
    HoconCursor(String file, String text) {
        this.text = text;
        this.tokenizer = new HoconTokenizer(file, text);
        this.token = new HoconToken(Kind.NEW_LINE, "", new Place(file, 1), 0, 0);
    }

    HoconToken token() {
        return token;
    }

    boolean is(Kind kind) {
        return token.is(kind);
    }

    /** The text from the beginning of one word to the end of another. */
    String between(HoconToken first, HoconToken last) {
        return text.substring(first.start(), last.end());
    }

    void advance() {
        token = tokenizer.next();
    }

    void skipNewLines() {
        while (is(Kind.NEW_LINE)) {
            advance();
        }
    }

    /** Skips new lines and at most one comma; whether there was any of them. */
    boolean separated() {
        boolean newLine = is(Kind.NEW_LINE);
        skipNewLines();
        if (is(Kind.COMMA)) {
            advance();
            return true;
        }
        return newLine;
    }

    /** What is wrong here; of keys and words among the arguments, a discreet reason says the kinds alone. */
    @FormatMethod
    HoconSyntaxException fault(@FormatString String reason, Object... arguments) {
        Object[] discreet = Stream.of(arguments).map(HoconCursor::discreet).toArray();
        return new HoconSyntaxException(
                token.place(), String.format(reason, arguments), String.format(reason, discreet));
    }

    private static Object discreet(Object argument) {
        if (argument instanceof HoconKey) {
            return "a key";
        }
        return argument instanceof HoconToken word ? word.discreet() : argument;
    }
}
