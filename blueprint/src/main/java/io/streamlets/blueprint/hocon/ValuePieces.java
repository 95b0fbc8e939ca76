package io.streamlets.blueprint.hocon;

import static io.streamlets.blueprint.hocon.HoconText.ValueKind.LIST;
import static io.streamlets.blueprint.hocon.HoconText.ValueKind.OBJECT;
import static io.streamlets.blueprint.hocon.HoconText.ValueKind.TEXT;

import io.streamlets.blueprint.hocon.HoconText.Beside;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.HoconText.Value;
import io.streamlets.blueprint.hocon.HoconText.ValueKind;
import io.streamlets.blueprint.hocon.HoconToken.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The pieces that are joined into one value. */
final class ValuePieces {
    private final HoconToken first;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> substitutions = new ArrayList<>();
    private final Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);

    /** No piece yet of the value that begins with this word or sign. */
    ValuePieces(HoconToken first) {
        this.first = first;
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    boolean isText() {
        return kinds.contains(TEXT);
    }

    /** Whether a text stands beside a list or an object. */
    boolean isMixed() {
        return isText() && kinds.size() > 1;
    }

    boolean hasSubstitutions() {
        return !substitutions.isEmpty();
    }

    void add(ValueKind kind) {
        kinds.add(kind);
    }

    /** Adds a substitution, also to all that were found. */
    void add(HoconToken substitution, List<Substitution> found) {
        substitutions.add(found.size());
        found.add(substitution(substitution));
    }

    /** Takes notice of where a piece begins that was read to its end. */
    void endOfPiece(int start) {
        starts.add(start);
    }

    /** The value, whose substitutions are told what they stand beside. */
    Value value(List<Substitution> found) {
        Beside beside = beside();
        substitutions.forEach(each -> found.set(each, found.get(each).in(beside, first.start())));
        boolean isNull =
                starts.size() == 1 && first.is(Kind.UNQUOTED) && first.text().equals("null");
        return new Value(isNull ? Form.NULL : form(beside), kinds, starts);
    }

    private static Substitution substitution(HoconToken token) {
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
                HoconKey.path(path, token.place()),
                optional,
                list,
                token.place(),
                token.start(),
                pathStart + end,
                Beside.NOTHING,
                token.start());
    }

    private Beside beside() {
        if (isText()) {
            return Beside.TEXTS;
        }
        if (kinds.contains(LIST)) {
            return Beside.LISTS;
        }
        if (kinds.contains(OBJECT)) {
            return Beside.OBJECTS;
        }
        return substitutions.size() > 1 ? Beside.SUBSTITUTIONS : Beside.NOTHING;
    }

    private Form form(Beside beside) {
        return switch (beside) {
            case TEXTS, LISTS -> Form.VALUE;
            case OBJECTS -> hasSubstitutions() ? Form.MERGE : Form.OBJECT;
            case SUBSTITUTIONS, NOTHING -> Form.SUBSTITUTION;
        };
    }
}
