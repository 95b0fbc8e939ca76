package io.streamlets.blueprint.hocon;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Beside;
import io.streamlets.blueprint.hocon.HoconText.Fault;
import io.streamlets.blueprint.hocon.HoconText.Field;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Scalar;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.HoconText.Value;
import io.streamlets.blueprint.hocon.HoconText.ValueKind;
import io.streamlets.blueprint.hocon.HoconToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one HOCON text; accepts what Typesafe Config accepts.
 *
 * <p>The rules of objects, values and lists call each other, so they are one class, in the order from the whole text to its
 * pieces.
 */
final class HoconTextParser {
    /** The end of the path of a substitution that is not written. */
    static final int APPENDED = -1;

    private final String file;
    private final String text;
    private final HoconCursor cursor;
    private final List<Field> fields = new ArrayList<>();
    private final List<Scalar> scalars = new ArrayList<>();
    private final List<Include> includes = new ArrayList<>();
    private int depth;
    private int lists;
    private int elements;

    HoconTextParser(String file, String text) {
        this.file = file;
        this.text = text;
        this.cursor = new HoconCursor(file, text);
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
        cursor.advance();
        cursor.skipNewLines();
        if (cursor.is(Kind.OPEN_BRACKET)) {
            throw cursor.fault("a list stands where keys are expected");
        }
        if (cursor.is(Kind.OPEN_BRACE)) {
            object(List.of(), new ArrayList<>());
            cursor.skipNewLines();
        } else {
            members(List.of(), new ArrayList<>(), null);
        }
        if (!cursor.is(Kind.END)) {
            throw cursor.fault("%s stands after the closing brace of the whole text", cursor.token());
        }
    }

    /** An object with its braces; substitutions go to {@code outer} where the keys are in a list. */
    private void object(List<String> path, List<Substitution> outer) {
        HoconToken open = cursor.token();
        enter(1);
        cursor.advance();
        members(path, outer, open);
        cursor.advance();
        depth--;
    }

    private void members(List<String> path, List<Substitution> outer, @Nullable HoconToken open) {
        while (true) {
            cursor.skipNewLines();
            if (isEnd(open)) {
                return;
            }
            if (cursor.is(Kind.UNQUOTED) && cursor.token().text().equals("include")) {
                includes.add(new IncludeReader(cursor).read(path));
            } else {
                field(path, outer);
            }
            if (!cursor.separated()) {
                if (isEnd(open)) {
                    return;
                }
                throw cursor.fault("%s stands where a comma or a new line is expected", cursor.token());
            }
        }
    }

    private boolean isEnd(@Nullable HoconToken open) {
        if (cursor.is(Kind.CLOSE_BRACE)) {
            if (open == null) {
                throw cursor.fault("the closing brace has no opening one");
            }
            return true;
        }
        if (cursor.is(Kind.END) && open != null) {
            throw new HoconSyntaxException(open.place(), "the brace that opens here is not closed");
        }
        return cursor.is(Kind.END);
    }

    private void field(List<String> prefix, List<Substitution> outer) {
        Place place = cursor.token().place();
        HoconKey key = HoconKey.read(cursor);
        enter(key.path().size());
        List<String> path = new ArrayList<>(prefix);
        path.addAll(key.path());
        elements++;
        cursor.skipNewLines();
        boolean append = cursor.is(Kind.APPEND);
        boolean separator = append || cursor.is(Kind.SEPARATOR);
        if (!separator && !cursor.is(Kind.OPEN_BRACE)) {
            throw cursor.fault("after %s comes %s instead of '=', ':' or '{'", key, cursor.token());
        }
        if (append && lists > 0) {
            throw cursor.fault("'+=' stands in a list");
        }
        int index = fields.size();
        List<Substitution> found = lists > 0 ? outer : new ArrayList<>();
        if (separator) {
            cursor.advance();
            cursor.skipNewLines();
        }
        int start = cursor.token().start();
        Value value;
        if (separator) {
            // What is appended becomes an element of a list.
            lists += append ? 1 : 0;
            value = value(path, found, "%s has no value", key);
            lists -= append ? 1 : 0;
        } else {
            object(path, found);
            value = new Value(Form.OBJECT, Set.of(ValueKind.OBJECT), List.of(start));
        }
        if (lists == 0) {
            int length = value.form() == Form.OBJECT ? 0 : cursor.token().start() - start;
            if (append) {
                value = new Value(Form.VALUE, Set.of(ValueKind.LIST), value.pieces());
                found.add(appended(path, place, start));
            }
            fields.add(index, new Field(path, place, key.span(), value, length, found));
        }
        depth -= key.path().size();
    }

    /** What {@code +=} stands for: the list that was there before. */
    private static Substitution appended(List<String> path, Place place, int start) {
        return new Substitution(path, true, false, place, start, APPENDED, Beside.LISTS, start);
    }

    /** The pieces of one value up to the end of the line, a comma or a closing sign; {@code missing} says that it has none. */
    @FormatMethod
    private Value value(
            List<String> path, List<Substitution> found, @FormatString String missing, Object... arguments) {
        HoconToken first = cursor.token();
        HoconToken last = first;
        ValuePieces pieces = new ValuePieces(first);
        for (; ; ) {
            HoconToken token = cursor.token();
            if (token.isText() || token.isSubstitution()) {
                if (token.isText()) {
                    pieces.add(ValueKind.TEXT);
                } else {
                    pieces.add(token, found);
                }
                if (pieces.isMixed()) {
                    throw cursor.fault("%s stands in the same value as a list or an object", token);
                }
                last = token;
                cursor.advance();
            } else if (token.is(Kind.OPEN_BRACE) || token.is(Kind.OPEN_BRACKET)) {
                if (pieces.isText()) {
                    throw cursor.fault("%s stands in the same value as a text", token);
                }
                if (token.is(Kind.OPEN_BRACE)) {
                    pieces.add(ValueKind.OBJECT);
                    object(path, found);
                } else {
                    pieces.add(ValueKind.LIST);
                    list(path, found);
                }
            } else {
                break;
            }
            pieces.endOfPiece(token.start());
        }
        if (pieces.isEmpty()) {
            throw cursor.fault(missing, arguments);
        }
        if (pieces.isText() && !pieces.hasSubstitutions()) {
            String said = first.equals(last) ? first.text() : cursor.between(first, last);
            scalars.add(new Scalar(path.get(path.size() - 1), said.strip(), first.place()));
        }
        return pieces.value(found);
    }

    private void list(List<String> path, List<Substitution> found) {
        HoconToken open = cursor.token();
        enter(1);
        lists++;
        cursor.advance();
        cursor.skipNewLines();
        while (!cursor.is(Kind.CLOSE_BRACKET)) {
            if (cursor.is(Kind.END)) {
                throw new HoconSyntaxException(open.place(), "the bracket that opens here is not closed");
            }
            elements++;
            value(
                    path,
                    found,
                    "%s stands in the list that opens in line %s",
                    cursor.token(),
                    open.place().line());
            if (!cursor.separated() && !cursor.is(Kind.CLOSE_BRACKET)) {
                if (cursor.is(Kind.END)) {
                    continue;
                }
                throw cursor.fault("%s stands where ']', a comma or a new line is expected", cursor.token());
            }
            cursor.skipNewLines();
        }
        cursor.advance();
        lists--;
        depth--;
    }

    private void enter(int levels) {
        depth += levels;
        if (depth > HoconText.MAX_DEPTH) {
            throw HoconSyntaxException.tooDeep(cursor.token().place());
        }
    }
}
