package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    private final SubstitutedPaths paths;
    private final Environment environment;
    private final Predicate<List<String>> wanted;
    private final SourceProblems<?> problems;
    private final Consumer<Problem> findings;

    private final Map<Integer, Size> sizes = new HashMap<>();
    private final List<Integer> open = new ArrayList<>();
    /** The substitutions without a value, each with the position of its definition. */
    private final Map<Substitution, Integer> withoutValue = new LinkedHashMap<>();

    /** The characters of a value after all substitutions, and how many of them lead from one to the next. */
    private record Size(long characters, int chain) {}

    Substitutions(
            List<Definition> definitions,
            SubstitutedPaths paths,
            Environment environment,
            Predicate<List<String>> wanted,
            SourceProblems<?> problems,
            Consumer<Problem> findings) {
        this.definitions = definitions;
        this.paths = paths;
        this.environment = environment;
        this.wanted = wanted;
        this.problems = problems;
        this.findings = findings;
    }

    /** The substitutions without a value, wanted or not; null if the others must not be made either. */
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
        report();
        return Set.copyOf(withoutValue.keySet());
    }

    private void report() {
        if (withoutValue.isEmpty()) {
            return;
        }
        Set<Integer> needed = new Demand(definitions, paths, wanted).needed();
        Map<Substitution, Integer> missed = new LinkedHashMap<>(withoutValue);
        missed.values().retainAll(needed);
        // The search takes time for each substitution, and many that are missing usually have one common cause.
        boolean few = missed.size() <= SUGGESTIONS;
        missed.forEach((substitution, definition) -> findings.accept(problems.unresolved(
                substitution, few ? suggestions(substitution, definitions.get(definition)) : List.of())));
    }

    private @Nullable Set<Substitution> tooLarge(int definition, String reason) {
        findings.accept(problems.tooLarge(definitions.get(definition).field().place(), reason));
        return null;
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
            for (List<String> target : SubstitutedPaths.targets(definition, substitution)) {
                for (int needed : paths.needed(index, target)) {
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
            if (!found && fromOutside < 0) {
                withoutValue.putIfAbsent(substitution, index);
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

    /** The keys beside the one that is substituted, and variables, which have almost its name. */
    private List<String> suggestions(Substitution substitution, Definition here) {
        List<String> path = substitution.path();
        List<String> parent = path.subList(0, path.size() - 1);
        Stream<String> keys = definitions.stream()
                .map(Definition::path)
                .filter(other ->
                        other.size() == path.size() && Paths.startsWith(other, parent) && !other.equals(here.path()))
                .map(other -> other.get(parent.size()));
        Stream<String> variables = parent.isEmpty() ? environment.names() : Stream.of();
        return NearMiss.nearest(
                        path.get(parent.size()),
                        Stream.concat(keys, variables).distinct().toList())
                .stream()
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
