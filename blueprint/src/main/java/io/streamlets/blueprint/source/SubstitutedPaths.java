package io.streamlets.blueprint.source;

import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which definitions have something to do with the paths that substitutions name; a definition is known by its position. */
final class SubstitutedPaths {
    private final List<Definition> definitions;
    private final Map<List<String>, List<Integer>> byPath = new HashMap<>();
    private final Map<Definition, Integer> positions = new HashMap<>();

    SubstitutedPaths(List<Definition> definitions) {
        this.definitions = definitions;
        Set<List<String>> beginnings = new HashSet<>();
        for (Definition definition : definitions) {
            for (Substitution substitution : definition.field().substitutions()) {
                for (List<String> target : targets(definition, substitution)) {
                    byPath.put(target, new ArrayList<>());
                    for (int length = 1; length < target.size(); length++) {
                        beginnings.add(target.subList(0, length));
                    }
                }
            }
        }
        for (int i = 0; i < definitions.size(); i++) {
            add(i, beginnings);
        }
    }

    private void add(int position, Set<List<String>> beginnings) {
        Definition definition = definitions.get(position);
        if (!definition.field().substitutions().isEmpty()) {
            positions.putIfAbsent(definition, position);
        }
        List<String> path = definition.path();
        for (int length = 1; length <= path.size(); length++) {
            List<Integer> known = byPath.get(path.subList(0, length));
            if (known != null) {
                known.add(position);
            }
        }
        // A substitution may give an object, with whatever keys.
        Form form = definition.field().form();
        if ((form == Form.SUBSTITUTION || form == Form.MERGE) && beginnings.contains(path)) {
            byPath.forEach((target, known) -> {
                if (target.size() > path.size() && Paths.startsWith(target, path)) {
                    known.add(position);
                }
            });
        }
    }

    /** What a substitution names: in an included file first a path of that file. */
    static List<List<String>> targets(Definition definition, Substitution substitution) {
        List<String> path = substitution.path();
        return definition.prefix().isEmpty() ? List.of(path) : List.of(Paths.join(definition.prefix(), path), path);
    }

    /** Whether a file may have a value for a substitution in a definition; otherwise the environment is asked. */
    boolean isInFiles(Definition definition, Substitution substitution) {
        int position = positions.getOrDefault(definition, -1);
        return targets(definition, substitution).stream()
                .anyMatch(target -> !needed(position, target).isEmpty());
    }

    /** The definitions whose values a definition needs for a substitution; of its own path, the earlier ones. */
    List<Integer> needed(int position, List<String> target) {
        List<Integer> all = byPath.getOrDefault(target, List.of());
        if (!Paths.overlap(target, definitions.get(position).path())) {
            return all;
        }
        List<Integer> earlier = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            int candidate = all.get(i);
            if (candidate < position) {
                earlier.add(candidate);
                Definition definition = definitions.get(candidate);
                if (definition.field().form().replaces() && definition.path().equals(target)) {
                    break;
                }
            }
        }
        Collections.reverse(earlier);
        return earlier;
    }
}
