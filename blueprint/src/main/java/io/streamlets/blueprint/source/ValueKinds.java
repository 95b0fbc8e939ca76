package io.streamlets.blueprint.source;

import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.HoconText.ValueKind;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the values of paths may be, found without making any substitution.
 *
 * <p>A path may be of several kinds: where files do not agree, and where a path has a value and keys below it.
 */
final class ValueKinds {
    /** The most paths that are looked at; those of a hostile text beyond it have no kind. */
    private static final int MOST_PATHS = 10_000;

    private static final int MOST_STEPS = 2 * SourceLimits.CHAIN;

    private final Environment environment;
    private final Map<List<String>, List<Definition>> byPath = new HashMap<>();
    private final Set<List<String>> beginnings = new HashSet<>();
    private final Map<List<String>, Set<ValueKind>> known = new HashMap<>();
    private int depth;

    ValueKinds(List<Definition> definitions, Environment environment) {
        this.environment = environment;
        for (Definition definition : definitions) {
            List<String> path = definition.path();
            byPath.computeIfAbsent(path, each -> new ArrayList<>()).add(definition);
            for (int length = 1; length < path.size(); length++) {
                beginnings.add(path.subList(0, length));
            }
        }
    }

    /** What files and the environment may give for a substitution in a definition. */
    Set<ValueKind> of(Definition definition, Substitution substitution) {
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        for (List<String> target : SubstitutedPaths.targets(definition, substitution)) {
            kinds.addAll(at(target));
        }
        if (kinds.isEmpty() && environment.length(substitution) >= 0) {
            kinds.add(substitution.list() ? ValueKind.LIST : ValueKind.TEXT);
        }
        return kinds;
    }

    /** Whether a path has a value and nothing else. */
    boolean isValue(List<String> path) {
        Set<ValueKind> kinds = at(path);
        return !kinds.isEmpty() && !kinds.contains(ValueKind.OBJECT);
    }

    private Set<ValueKind> at(List<String> path) {
        Set<ValueKind> before = known.get(path);
        if (before != null || known.size() > MOST_PATHS || depth > MOST_STEPS) {
            return before == null ? Set.of() : before;
        }
        depth++;
        Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
        known.put(path, kinds);
        if (beginnings.contains(path)) {
            kinds.add(ValueKind.OBJECT);
        }
        for (Definition definition : byPath.getOrDefault(path, List.of())) {
            switch (definition.field().form()) {
                case OBJECT, MERGE -> kinds.add(ValueKind.OBJECT);
                case VALUE -> kinds.addAll(definition.field().value().kinds());
                case NULL -> kinds.removeAll(Set.of(ValueKind.TEXT, ValueKind.LIST));
                case SUBSTITUTION ->
                    definition.field().substitutions().forEach(each -> kinds.addAll(of(definition, each)));
            }
        }
        for (int length = 1; length < path.size(); length++) {
            for (Definition above : byPath.getOrDefault(path.subList(0, length), List.of())) {
                Form form = above.field().form();
                List<Substitution> substitutions = form == Form.SUBSTITUTION || form == Form.MERGE
                        ? above.field().substitutions()
                        : List.of();
                for (Substitution substitution : substitutions) {
                    for (List<String> target : SubstitutedPaths.targets(above, substitution)) {
                        kinds.addAll(at(Paths.join(target, path.subList(length, path.size()))));
                    }
                }
            }
        }
        depth--;
        return kinds;
    }
}
