package io.streamlets.blueprint.hocon;

import static io.streamlets.blueprint.hocon.HoconText.ValueKind.LIST;
import static io.streamlets.blueprint.hocon.HoconText.ValueKind.OBJECT;
import static io.streamlets.blueprint.hocon.HoconText.ValueKind.TEXT;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Beside;
import io.streamlets.blueprint.hocon.HoconText.Fault;
import io.streamlets.blueprint.hocon.HoconText.Field;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Scalar;
import io.streamlets.blueprint.hocon.HoconText.Span;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.HoconText.Value;
import io.streamlets.blueprint.hocon.HoconToken.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one HOCON text; accepts what Typesafe Config accepts.
 *
 * <p>The rules of the grammar call each other, so they are one class, in the order from the whole text to its words.
 */
final class HoconTextParser {
    /** The end of the path of a substitution that is not written. */
    static final int APPENDED = -1;

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
    private int lastKeyEnd;

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
        int start = token.start();
        List<String> key = key();
        KeyName name = new KeyName(ConfigUtil.joinPath(key));
        enter(key.size());
        List<String> path = new ArrayList<>(prefix);
        path.addAll(key);
        elements++;
        skipNewLines();
        Span written = new Span(start, lastKeyEnd);
        boolean separator = token.is(Kind.SEPARATOR) || token.is(Kind.APPEND);
        boolean append = token.is(Kind.APPEND);
        if (!separator && !token.is(Kind.OPEN_BRACE)) {
            throw fault("after %s comes %s instead of '=', ':' or '{'", name, token);
        }
        if (append && lists > 0) {
            throw fault("'+=' stands in a list");
        }
        int index = fields.size();
        List<Substitution> found = lists > 0 ? outer : new ArrayList<>();
        Value value;
        int valueStart = token.start();
        if (separator) {
            advance();
            skipNewLines();
            valueStart = token.start();
            // What is appended becomes an element of a list.
            lists += append ? 1 : 0;
            value = value(path, found, "%s has no value", name);
            lists -= append ? 1 : 0;
        } else {
            object(path, found);
            value = new Value(Form.OBJECT, Set.of(OBJECT), List.of(valueStart));
        }
        if (lists == 0) {
            int length = value.form() == Form.OBJECT ? 0 : token.start() - valueStart;
            if (append) {
                value = new Value(Form.VALUE, Set.of(LIST), value.pieces());
                found.add(appended(path, place, valueStart));
            }
            fields.add(index, new Field(path, place, written, value, length, found));
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
        lastKeyEnd = last.end();
        return path(text.substring(first.start(), last.end()), first.place());
    }

    private List<String> path(String path, Place place) {
        if (path.chars().filter(c -> c == '.').count() > HoconText.MAX_DEPTH) {
            throw tooDeep(place);
        }
        checkLength(path, place);
        try {
            return ConfigUtil.splitPath(path);
        } catch (ConfigException badPath) {
            throw new HoconSyntaxException(place, "a key has an empty part: a dot too many, or nothing at all");
        }
    }

    /** The pieces of one value up to the end of the line, a comma or a closing sign; {@code missing} says that it has none. */
    @FormatMethod
    private Value value(
            List<String> path, List<Substitution> found, @FormatString String missing, Object... arguments) {
        List<Integer> pieces = new ArrayList<>();
        List<Integer> substitutions = new ArrayList<>();
        Set<HoconText.ValueKind> kinds = EnumSet.noneOf(HoconText.ValueKind.class);
        HoconToken first = token;
        HoconToken last = token;
        for (; ; ) {
            int start = token.start();
            if (token.isText() || token.isSubstitution()) {
                if (token.isText()) {
                    kinds.add(TEXT);
                } else {
                    substitutions.add(found.size());
                    found.add(substitution());
                }
                if (kinds.contains(TEXT) && kinds.size() > 1) {
                    throw fault("%s stands in the same value as a list or an object", token);
                }
                last = token;
                advance();
            } else if (token.is(Kind.OPEN_BRACE) || token.is(Kind.OPEN_BRACKET)) {
                if (kinds.contains(TEXT)) {
                    throw fault("%s stands in the same value as a text", token);
                }
                if (token.is(Kind.OPEN_BRACE)) {
                    kinds.add(OBJECT);
                    object(path, found);
                } else {
                    kinds.add(LIST);
                    list(path, found);
                }
            } else {
                break;
            }
            pieces.add(start);
        }
        if (pieces.isEmpty()) {
            throw fault(missing, arguments);
        }
        if (kinds.contains(TEXT) && substitutions.isEmpty()) {
            scalar(path.get(path.size() - 1), first, last);
        }
        Beside beside = beside(kinds, substitutions.size());
        substitutions.forEach(each -> found.set(each, found.get(each).in(beside, first.start())));
        boolean isNull =
                pieces.size() == 1 && first.is(Kind.UNQUOTED) && first.text().equals("null");
        return new Value(isNull ? Form.NULL : form(beside, substitutions.isEmpty()), kinds, pieces);
    }

    private static Beside beside(Set<HoconText.ValueKind> kinds, int substitutions) {
        if (kinds.contains(TEXT)) {
            return Beside.TEXTS;
        }
        if (kinds.contains(LIST)) {
            return Beside.LISTS;
        }
        if (kinds.contains(OBJECT)) {
            return Beside.OBJECTS;
        }
        return substitutions > 1 ? Beside.SUBSTITUTIONS : Beside.NOTHING;
    }

    private static Form form(Beside beside, boolean plain) {
        return switch (beside) {
            case TEXTS, LISTS -> Form.VALUE;
            case OBJECTS -> plain ? Form.OBJECT : Form.MERGE;
            case SUBSTITUTIONS, NOTHING -> Form.SUBSTITUTION;
        };
    }

    private void scalar(String key, HoconToken first, HoconToken last) {
        String said = first.equals(last) ? first.text() : text.substring(first.start(), last.end());
        scalars.add(new Scalar(key, said.strip(), first.place()));
    }

    private Substitution substitution() {
        boolean optional = token.is(Kind.OPTIONAL_SUBSTITUTION);
        String written = token.text();
        boolean list = written.endsWith("[]");
        String path = list ? written.substring(0, written.length() - 2) : written;
        int pathStart = token.start() + (optional ? "${?" : "${").length();
        int end = path.length();
        while (end > 0 && HoconTokenizer.isSpace(path.charAt(end - 1))) {
            end--;
        }
        return new Substitution(
                path(path, token.place()),
                optional,
                list,
                token.place(),
                token.start(),
                pathStart + end,
                Beside.NOTHING,
                token.start());
    }

    /** What {@code +=} stands for: the list that was there before. */
    private static Substitution appended(List<String> path, Place place, int start) {
        return new Substitution(path, true, false, place, start, APPENDED, Beside.LISTS, start);
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
                    "%s stands in the list that opens in line %s",
                    token,
                    open.place().line());
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
        checkLength(token.text(), place);
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

    private static void checkLength(String name, Place place) {
        if (name.length() > HoconText.MAX_NAME) {
            throw tooLarge(place, "a key or the name of a file has more than " + HoconText.MAX_NAME + " characters");
        }
    }

    private static HoconSyntaxException tooDeep(Place place) {
        return tooLarge(place, "more than " + HoconText.MAX_DEPTH + " levels stand in each other");
    }

    private static HoconSyntaxException tooLarge(Place place, String reason) {
        return new HoconSyntaxException(new Fault(place, reason, reason, true));
    }

    @FormatMethod
    private HoconSyntaxException fault(@FormatString String reason, Object... arguments) {
        Object[] discreet = Stream.of(arguments).map(HoconTextParser::discreet).toArray();
        return new HoconSyntaxException(
                token.place(), String.format(reason, arguments), String.format(reason, discreet));
    }

    private static Object discreet(Object argument) {
        if (argument instanceof KeyName) {
            return "a key";
        }
        return argument instanceof HoconToken word ? word.discreet() : argument;
    }

    /** A key as a user reads it. */
    private record KeyName(String name) {
        @Override
        public String toString() {
            return "the key '" + name + "'";
        }
    }
}
