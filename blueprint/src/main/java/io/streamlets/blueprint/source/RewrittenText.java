package io.streamlets.blueprint.source;

import io.streamlets.blueprint.hocon.HoconText.Field;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.HoconText.ValueKind;
import io.streamlets.blueprint.hocon.ValueAndKeys;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The text of a file as Typesafe Config gets it; no line of it begins elsewhere.
 *
 * <ul>
 *   <li>Values stand beside the keys below their path ({@link ValueAndKeys}), and substitutions within texts and lists name
 *       them there. A substitution that is a whole value brings both, where there are both.
 *   <li><code>a = ${b} { c = 1 }</code> becomes <code>a = ${b}, a { c = 1 }</code>, which means the same: the library cannot
 *       resolve a key within such braces that is written twice.
 *   <li>Where substitutions have no value, which has been reported if it is needed, all are optional: those that lead to them
 *       have none, either.
 * </ul>
 */
final class RewrittenText {
    private final SubstitutedPaths paths;
    private final Environment environment;
    private final ValueKinds kinds;
    private final boolean valuesAreMissing;

    RewrittenText(SubstitutedPaths paths, Environment environment, ValueKinds kinds, boolean valuesAreMissing) {
        this.paths = paths;
        this.environment = environment;
        this.kinds = kinds;
        this.valuesAreMissing = valuesAreMissing;
    }

    String of(SourceFile file) {
        TreeMap<Integer, String> insertions = new TreeMap<>();
        for (Field field : file.text().fields()) {
            Definition definition = new Definition(file.absolute(field.path()), file.prefix(), field);
            insert(definition, file.text().text(), insertions);
        }
        StringBuilder text = new StringBuilder(file.text().text());
        insertions.descendingMap().forEach(text::insert);
        return text.toString();
    }

    private void insert(Definition definition, String text, Map<Integer, String> insertions) {
        Field field = definition.field();
        for (Substitution substitution : field.substitutions()) {
            if (valuesAreMissing && !substitution.optional()) {
                insertions.put(substitution.offset() + "${".length(), "?");
            }
            if (substitution.end() >= 0 && namesValue(definition, substitution)) {
                insertions.put(substitution.end(), ValueAndKeys.WRITTEN);
            }
        }
        if (isValue(definition)) {
            insertions.put(field.key().end(), ValueAndKeys.WRITTEN);
        }
        if (field.form() == Form.MERGE) {
            String key = ", " + text.substring(field.key().start(), field.key().end());
            List<Integer> pieces = field.value().pieces();
            for (int piece : pieces.subList(1, pieces.size())) {
                insertions.put(piece, text.charAt(piece) == '{' ? key + " " : key + " = ");
            }
        }
    }

    /** Whether a definition gives its path a value for certain, and not an object. */
    private boolean isValue(Definition definition) {
        Field field = definition.field();
        if (field.form() != Form.SUBSTITUTION) {
            return field.form() == Form.VALUE;
        }
        // Beside definitions that are values, one that may be missing is not an object either.
        return kinds.isValue(definition.path())
                || field.substitutions().stream()
                        .anyMatch(each -> namesValue(definition, each) || isOutside(definition, each));
    }

    /** Whether a substitution means the value of its path alone, without keys below it. */
    private boolean namesValue(Definition definition, Substitution substitution) {
        return switch (substitution.beside()) {
            case OBJECTS -> false;
            case NOTHING ->
                hasValue(definition, substitution)
                        && !kinds.of(definition, substitution).contains(ValueKind.OBJECT);
            case TEXTS, LISTS -> hasValue(definition, substitution);
            case SUBSTITUTIONS ->
                hasValue(definition, substitution)
                        && definition.field().substitutions().stream()
                                .filter(other -> other.value() == substitution.value())
                                .noneMatch(other -> isObject(definition, other));
        };
    }

    private boolean isObject(Definition definition, Substitution substitution) {
        return kinds.of(definition, substitution).equals(Set.of(ValueKind.OBJECT));
    }

    private boolean isOutside(Definition definition, Substitution substitution) {
        return environment.length(substitution) >= 0 && !paths.isInFiles(definition, substitution);
    }

    private boolean hasValue(Definition definition, Substitution substitution) {
        Set<ValueKind> of = kinds.of(definition, substitution);
        return (of.contains(ValueKind.TEXT) || of.contains(ValueKind.LIST))
                && paths.isInFiles(definition, substitution);
    }
}
