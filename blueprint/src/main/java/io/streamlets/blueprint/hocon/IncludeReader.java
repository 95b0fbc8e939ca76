package io.streamlets.blueprint.hocon;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconToken.Kind;
import java.util.List;

/** Reads one include statement. */
final class IncludeReader {
    private static final String REQUIRED = "required(";

    private final HoconCursor cursor;

    IncludeReader(HoconCursor cursor) {
        this.cursor = cursor;
    }

    /** The statement at whose first word the cursor is, in an object of this path. */
    Include read(List<String> prefix) {
        Place place = cursor.token().place();
        cursor.advance();
        cursor.skipNewLines();
        // Parentheses are not tokens of their own: 'classpath(' and ')' are unquoted texts.
        StringBuilder call = new StringBuilder();
        for (; cursor.is(Kind.UNQUOTED) || cursor.is(Kind.NEW_LINE); cursor.advance()) {
            call.append(cursor.token().text().strip());
        }
        String function = call.toString();
        boolean required = function.startsWith(REQUIRED);
        Include.Kind kind = switch (required ? function.substring(REQUIRED.length()) : function) {
            case "" -> Include.Kind.RELATIVE;
            case "classpath(" -> Include.Kind.CLASS_PATH;
            case "file(" -> Include.Kind.FILE;
            case "url(" -> Include.Kind.URL;
            default -> null;
        };
        if (kind == null || !cursor.is(Kind.QUOTED)) {
            throw new HoconSyntaxException(
                    place, "'include' is followed by something else than a file's name in quotes");
        }
        String name = cursor.token().text();
        HoconKey.checkLength(name, place);
        cursor.advance();
        closeParentheses((required ? 1 : 0) + (kind == Include.Kind.RELATIVE ? 0 : 1));
        return new Include(prefix, kind, name, place);
    }

    private void closeParentheses(int open) {
        int left = open;
        while (left > 0) {
            cursor.skipNewLines();
            HoconToken token = cursor.token();
            String closing = ")".repeat(Math.min(left, token.text().length()));
            if (!token.is(Kind.UNQUOTED) || !token.text().equals(closing)) {
                throw cursor.fault("%s stands where ')' is expected", token);
            }
            left -= closing.length();
            cursor.advance();
        }
    }
}
