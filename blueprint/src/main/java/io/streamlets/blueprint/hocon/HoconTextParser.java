package io.streamlets.blueprint.hocon;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Fault;
import io.streamlets.blueprint.hocon.HoconText.Field;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Scalar;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.HoconToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one HOCON text; accepts what Typesafe Config accepts.
 *
 * <p>The rules of the grammar call each other, so they are one class, in the order from the whole text to its words.
 */
final class HoconTextParser {
    private final String file;
    private final String text;
    private final HoconTokenizer tokenizer;
    private final List<Field> fields = new ArrayList<>();
    private final List<Scalar> scalars = new ArrayList<>();
    private final List<Include> includes = new ArrayList<>();
    private HoconToken token;
    private int depth;
    private int lists;
    private int elements;

    HoconTextParser(String file, String text) {
        this.file = file;
        this.text = text;
        this.tokenizer = new HoconTokenizer(file, text);
        this.token = new HoconToken(Kind.NEW_LINE, "", new Place(file, 1), 0, 0);
    }

    HoconText parse() {
        Fault fault = null;
        try {
            root();
        } catch (HoconSyntaxException notHocon) {
            fault = notHocon.fault();
        }
        return new HoconText(file, text, fields, scalars, includes, elements, fault);
    }

    private void root() {
        advance();
        skipNewLines();
        if (token.is(Kind.OPEN_BRACKET)) {
            throw fault("a list stands where keys are expected");
        }
        if (token.is(Kind.OPEN_BRACE)) {
            object(List.of(), new ArrayList<>());
            skipNewLines();
        } else {
            members(List.of(), new ArrayList<>(), null);
        }
        if (!token.is(Kind.END)) {
            throw fault("%s stands after the closing brace of the whole text", token);
        }
    }

    /** An object with its braces; substitutions go to {@code outer} where the keys are in a list. */
    private void object(List<String> path, List<Substitution> outer) {
        HoconToken open = token;
        enter(1);
        advance();
        members(path, outer, open);
        advance();
        depth--;
    }

    private void members(List<String> path, List<Substitution> outer, @Nullable HoconToken open) {
        while (true) {
            skipNewLines();
            if (isEnd(open)) {
                return;
            }
            if (token.is(Kind.UNQUOTED) && token.text().equals("include")) {
                include(path);
            } else {
                field(path, outer);
            }
            if (!separated()) {
                if (isEnd(open)) {
                    return;
                }
                throw fault("%s stands where a comma or a new line is expected", token);
            }
        }
    }

    private boolean isEnd(@Nullable HoconToken open) {
        if (token.is(Kind.CLOSE_BRACE)) {
            if (open == null) {
                throw fault("the closing brace has no opening one");
            }
            return true;
        }
        if (token.is(Kind.END) && open != null) {
            throw new HoconSyntaxException(open.place(), "the brace that opens here is not closed");
        }
        return token.is(Kind.END);
    }

    private void field(List<String> prefix, List<Substitution> outer) {
        Place place = token.place();
        List<String> key = key();
        String name = ConfigUtil.joinPath(key);
        enter(key.size());
        List<String> path = new ArrayList<>(prefix);
        path.addAll(key);
        elements++;
        skipNewLines();
        boolean separator = token.is(Kind.SEPARATOR) || token.is(Kind.APPEND);
        boolean append = token.is(Kind.APPEND);
        if (!separator && !token.is(Kind.OPEN_BRACE)) {
            throw fault("after the key '%s' comes %s instead of '=', ':' or '{'", name, token);
        }
        if (append && lists > 0) {
            throw fault("'+=' stands in a list");
        }
        int index = fields.size();
        List<Substitution> found = lists > 0 ? outer : new ArrayList<>();
        Form form;
        int start = token.start();
        if (separator) {
            advance();
            skipNewLines();
            start = token.start();
            // What is appended becomes an element of a list.
            lists += append ? 1 : 0;
            form = value(path, found, "the key '" + name + "' has no value");
            lists -= append ? 1 : 0;
        } else {
            object(path, found);
            form = Form.OBJECT;
        }
        if (lists == 0) {
            int length = form == Form.OBJECT ? 0 : token.start() - start;
            if (append) {
                found.add(new Substitution(path, true, place, start));
            }
            fields.add(index, new Field(path, place, append ? Form.VALUE : form, length, found));
        }
        depth -= key.size();
    }

    private List<String> key() {
        if (!token.isText()) {
            throw fault("%s stands where a key is expected", token);
        }
        HoconToken first = token;
        HoconToken last = token;
        while (token.isText()) {
            last = token;
            advance();
        }
        return path(text.substring(first.start(), last.end()), first.place());
    }

    private List<String> path(String path, Place place) {
        if (path.chars().filter(c -> c == '.').count() > HoconText.MAX_DEPTH) {
            throw tooDeep(place);
        }
        try {
            return ConfigUtil.splitPath(path);
        } catch (ConfigException badPath) {
            throw new HoconSyntaxException(place, "a key has an empty part: a dot too many, or nothing at all");
        }
    }

    /** The pieces of one value up to the end of the line, a comma or a closing sign. */
    private Form value(List<String> path, List<Substitution> found, String missing) {
        int before = found.size();
        boolean texts = false;
        boolean composed = false;
        boolean listed = false;
        HoconToken first = token;
        HoconToken last = token;
        for (; ; ) {
            if (token.isText() || token.isSubstitution()) {
                if (token.isText()) {
                    texts = true;
                } else {
                    found.add(substitution());
                }
                if (texts && composed) {
                    throw fault("%s stands in the same value as a list or an object", token);
                }
                last = token;
                advance();
            } else if (token.is(Kind.OPEN_BRACE) || token.is(Kind.OPEN_BRACKET)) {
                composed = true;
                if (texts) {
                    throw fault("%s stands in the same value as a text", token);
                }
                if (token.is(Kind.OPEN_BRACE)) {
                    object(path, found);
                } else {
                    listed = true;
                    list(path, found);
                }
            } else {
                break;
            }
        }
        if (first.start() == token.start()) {
            throw fault("%s", missing);
        }
        if (texts && found.size() == before) {
            scalar(path.get(path.size() - 1), first, last);
        }
        if (texts || listed) {
            return Form.VALUE;
        }
        return found.isEmpty() || lists > 0 ? Form.OBJECT : Form.SUBSTITUTION;
    }

    private void scalar(String key, HoconToken first, HoconToken last) {
        String said = first.equals(last) ? first.text() : text.substring(first.start(), last.end());
        scalars.add(new Scalar(key, said.strip(), first.place()));
    }

    private Substitution substitution() {
        boolean optional = token.is(Kind.OPTIONAL_SUBSTITUTION);
        return new Substitution(path(token.text(), token.place()), optional, token.place(), token.start());
    }

    private void list(List<String> path, List<Substitution> found) {
        HoconToken open = token;
        enter(1);
        lists++;
        advance();
        skipNewLines();
        while (!token.is(Kind.CLOSE_BRACKET)) {
            if (token.is(Kind.END)) {
                throw new HoconSyntaxException(open.place(), "the bracket that opens here is not closed");
            }
            elements++;
            value(
                    path,
                    found,
                    token + " stands in the list that opens in line "
                            + open.place().line());
            if (!separated() && !token.is(Kind.CLOSE_BRACKET)) {
                if (token.is(Kind.END)) {
                    continue;
                }
                throw fault("%s stands where ']', a comma or a new line is expected", token);
            }
            skipNewLines();
        }
        advance();
        lists--;
        depth--;
    }

    private void include(List<String> prefix) {
        Place place = token.place();
        advance();
        skipNewLines();
        // Parentheses are no signs of their own: 'classpath(' and ')' are texts without quotes.
        StringBuilder call = new StringBuilder();
        for (; token.is(Kind.UNQUOTED) || token.is(Kind.NEW_LINE); advance()) {
            call.append(token.text().strip());
        }
        String function = call.toString();
        boolean required = function.startsWith("required(");
        Include.Kind kind = switch (required ? function.substring("required(".length()) : function) {
            case "" -> Include.Kind.RELATIVE;
            case "classpath(" -> Include.Kind.CLASS_PATH;
            case "file(" -> Include.Kind.FILE;
            case "url(" -> Include.Kind.URL;
            default -> null;
        };
        if (kind == null || !token.is(Kind.QUOTED)) {
            throw new HoconSyntaxException(
                    place, "'include' is followed by something else than a file's name in quotes");
        }
        includes.add(new Include(prefix, kind, token.text(), place));
        advance();
        closeParentheses((required ? 1 : 0) + (kind == Include.Kind.RELATIVE ? 0 : 1));
    }

    private void closeParentheses(int open) {
        int left = open;
        while (left > 0) {
            skipNewLines();
            String closing = ")".repeat(Math.min(left, token.text().length()));
            if (!token.is(Kind.UNQUOTED) || !token.text().equals(closing)) {
                throw fault("%s stands where ')' is expected", token);
            }
            left -= closing.length();
            advance();
        }
    }

    /** Skips new lines and at most one comma; whether there was any of them. */
    private boolean separated() {
        boolean newLine = token.is(Kind.NEW_LINE);
        skipNewLines();
        if (token.is(Kind.COMMA)) {
            advance();
            return true;
        }
        return newLine;
    }

    private void skipNewLines() {
        while (token.is(Kind.NEW_LINE)) {
            advance();
        }
    }

    private void advance() {
        token = tokenizer.next();
    }

    private void enter(int levels) {
        depth += levels;
        if (depth > HoconText.MAX_DEPTH) {
            throw tooDeep(token.place());
        }
    }

    private static HoconSyntaxException tooDeep(Place place) {
        return new HoconSyntaxException(
                new Fault(place, "more than " + HoconText.MAX_DEPTH + " levels stand in each other", true));
    }

    @FormatMethod
    private HoconSyntaxException fault(@FormatString String reason, Object... arguments) {
        return new HoconSyntaxException(token.place(), String.format(reason, arguments));
    }
}
