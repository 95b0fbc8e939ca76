package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Follows substitutions before they are made: finds those without a value and those that need
 * themselves, and how much text they would make.
 *
 * <p>The size is never less than what comes of it: all values that a path may stand for are counted.
 */
final class Substitutions {
    private static final int SUGGESTIONS = 10;

    private final List<Definition> definitions;
    private final Environment environment;
    private final SourceProblems<?> problems;
    private final Consumer<Problem> findings;

    /** The definitions that have something to do with a path that is substituted, in their order. */
    private final Map<List<String>, List<Integer>> byPath = new HashMap<>();

    private final Map<Definition, Integer> indices = new HashMap<>();
    private final Map<Integer, Size> sizes = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    private final Set<Substitution> withoutValue = new HashSet<>();

    /** The characters of a value after all substitutions, and how many of them lead from one to the next. */
    private record Size(long characters, int chain) {}

    Substitutions(
            List<Definition> definitions,
            Environment environment,
            SourceProblems<?> problems,
            Consumer<Problem> findings) {
        this.definitions = definitions;
        this.environment = environment;
        this.problems = problems;
        this.findings = findings;
        index();
    }

    /** The substitutions without a value; null if the others must not be made either. */
    @Nullable
    Set<Substitution> check() {
        int count = definitions.stream()
                .mapToInt(definition -> definition.field().substitutions().size())
                .sum();
        if (count > SourceLimits.SUBSTITUTIONS) {
            return tooLarge(0, "it has more than " + SourceLimits.SUBSTITUTIONS + " substitutions");
        }
        long total = 0;
        for (int i = 0; i < definitions.size(); i++) {
            Size size = size(i);
            if (size == null) {
                return null;
            }
            total += size.characters();
            if (size.chain() > SourceLimits.CHAIN) {
                return tooLarge(i, "more than " + SourceLimits.CHAIN + " substitutions lead from one to the next");
            }
            if (total > SourceLimits.CHARACTERS) {
                return tooLarge(i, "its substitutions make more than " + SourceLimits.CHARACTERS + " characters of it");
            }
        }
        return withoutValue;
    }

    private @Nullable Set<Substitution> tooLarge(int definition, String reason) {
        findings.accept(problems.tooLarge(definitions.get(definition).field().place(), reason));
        return null;
    }

    private void index() {
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
            if (!definitions.get(i).field().substitutions().isEmpty()) {
                indices.putIfAbsent(definitions.get(i), i);
            }
            List<String> path = definitions.get(i).path();
            for (int length = 1; length <= path.size(); length++) {
                List<Integer> known = byPath.get(path.subList(0, length));
                if (known != null) {
                    known.add(i);
                }
            }
            // A substitution may give an object, with whatever keys.
            Form form = definitions.get(i).field().form();
            if ((form == Form.SUBSTITUTION || form == Form.MERGE) && beginnings.contains(path)) {
                int substituted = i;
                byPath.forEach((target, known) -> {
                    if (target.size() > path.size() && Paths.startsWith(target, path)) {
                        known.add(substituted);
                    }
                });
            }
        }
    }

    /** What a substitution names: in an included file first a path of that file. */
    static List<List<String>> targets(Definition definition, Substitution substitution) {
        List<String> path = substitution.path();
        return definition.prefix().isEmpty() ? List.of(path) : List.of(Paths.join(definition.prefix(), path), path);
    }

    /** Whether a file may have a value for a substitution in a definition; otherwise the environment is asked. */
    boolean isInFiles(Definition definition, Substitution substitution) {
        int index = indices.getOrDefault(definition, -1);
        return targets(definition, substitution).stream()
                .anyMatch(target -> !needed(index, target).isEmpty());
    }

    /** Whether the environment gives the value of a substitution in a definition. */
    boolean isOutside(Definition definition, Substitution substitution) {
        return environment.length(substitution) >= 0 && !isInFiles(definition, substitution);
    }

    /** The size of a definition; null if it needs itself. */
    private @Nullable Size size(int index) {
        Size known = sizes.get(index);
        if (known != null) {
            return known;
        }
        Definition definition = definitions.get(index);
        open.add(index);
        long characters = definition.field().length();
        int chain = 0;
        for (Substitution substitution : definition.field().substitutions()) {
            boolean found = substitution.optional();
            for (List<String> target : targets(definition, substitution)) {
                for (int needed : needed(index, target)) {
                    if (open.contains(needed)) {
                        findings.accept(problems.needsItself(substitution, chain(needed)));
                        return null;
                    }
                    found = true;
                    Size size = size(needed);
                    if (size == null) {
                        return null;
                    }
                    characters = Math.min(characters + size.characters(), Integer.MAX_VALUE);
                    chain = Math.max(chain, size.chain() + 1);
                }
            }
            int fromOutside = found && !substitution.optional() ? -1 : environment.length(substitution);
            characters = Math.min(characters + Math.max(0, fromOutside), Integer.MAX_VALUE);
            if (!found && fromOutside < 0 && withoutValue.add(substitution)) {
                findings.accept(problems.unresolved(substitution, suggestions(substitution, definition)));
            }
            // Beyond this, following further would only deepen the stack.
            if (chain > SourceLimits.CHAIN || open.size() > 2 * SourceLimits.CHAIN) {
                chain = SourceLimits.CHAIN + 1;
                break;
            }
        }
        open.remove(open.size() - 1);
        Size size = new Size(characters, chain);
        sizes.put(index, size);
        return size;
    }

    /** The definitions whose values a definition needs for a substitution; of its own path, the earlier ones. */
    private List<Integer> needed(int index, List<String> target) {
        List<Integer> all = byPath.getOrDefault(target, List.of());
        if (!Paths.overlap(target, definitions.get(index).path())) {
            return all;
        }
        List<Integer> earlier = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            int candidate = all.get(i);
            if (candidate < index) {
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

    /** The keys beside the one that is substituted which have almost its name. */
    private List<String> suggestions(Substitution substitution, Definition here) {
        List<String> path = substitution.path();
        List<String> parent = path.subList(0, path.size() - 1);
        // Searching for each of many would take long, and whoever has many mistakes has one reason for them.
        List<String> nearest = withoutValue.size() > SUGGESTIONS
                ? List.of()
                : NearMiss.nearest(
                        path.get(parent.size()),
                        definitions.stream()
                                .map(Definition::path)
                                .filter(other -> other.size() == path.size()
                                        && Paths.startsWith(other, parent)
                                        && !other.equals(here.path()))
                                .map(other -> other.get(parent.size()))
                                .toList());
        return nearest.stream()
                .map(key -> ConfigUtil.joinPath(
                        Stream.concat(parent.stream(), Stream.of(key)).toList()))
                .toList();
    }

    private List<String> chain(int first) {
        List<String> chain = new ArrayList<>();
        for (int index : open.subList(open.indexOf(first), open.size())) {
            chain.add("'" + ConfigUtil.joinPath(definitions.get(index).path()) + "'");
        }
        chain.add("'" + ConfigUtil.joinPath(definitions.get(first).path()) + "'");
        return chain;
    }
}
