package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Span;
import java.util.List;

/**
 * A key as it is written.
 *
 * @param path its parts
 * @param span where it stands in the text
 */
record HoconKey(List<String> path, Span span) {

    /** Reads the key at which the cursor is, and goes on behind it. */
    static HoconKey read(HoconCursor cursor) {
        HoconToken first = cursor.token();
        if (!first.isText()) {
            throw cursor.fault("%s stands where a key is expected", first);
        }
        HoconToken last = first;
        while (cursor.token().isText()) {
            last = cursor.token();
            cursor.advance();
        }
        return new HoconKey(path(cursor.between(first, last), first.place()), new Span(first.start(), last.end()));
    }

    /** The parts of a path, which may have quotes. */
    static List<String> path(String path, Place place) {
        if (path.chars().filter(c -> c == '.').count() > HoconText.MAX_DEPTH) {
            throw HoconSyntaxException.tooDeep(place);
        }
        checkLength(path, place);
        try {
            return ConfigUtil.splitPath(path);
        } catch (ConfigException badPath) {
            throw new HoconSyntaxException(place, "a key has an empty part: a dot too many, or nothing at all");
        }
    }

    /** Refuses a key or the name of a file that is longer than any should be. */
    static void checkLength(String name, Place place) {
        if (name.length() > HoconText.MAX_NAME) {
            throw HoconSyntaxException.tooLarge(
                    place, "a key or the name of a file has more than " + HoconText.MAX_NAME + " characters");
        }
    }

    /** The key as a user reads it. */
    @Override
    public String toString() {
        return "the key '" + ConfigUtil.joinPath(path) + "'";
    }
}
