package io.streamlets.blueprint.source;

import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds which definitions are needed: those of paths that somebody looks at, and those that they name in substitutions, as
 * far as what is named ends at a path that somebody looks at.
 */
final class Demand {
    private final List<Definition> definitions;
    private final SubstitutedPaths paths;
    private final Predicate<List<String>> wanted;
    private final Set<Visit> visits = new HashSet<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    /** A definition, and a path at which its value is found once all substitutions are made. */
    private record Visit(int position, List<String> path) {}

    Demand(List<Definition> definitions, SubstitutedPaths paths, Predicate<List<String>> wanted) {
        this.definitions = definitions;
        this.paths = paths;
        this.wanted = wanted;
    }

    /** The positions of the needed definitions with substitutions; those of all where it would take too long to tell. */
    Set<Integer> needed() {
        for (int i = 0; i < definitions.size(); i++) {
            visit(i, definitions.get(i).path());
        }
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            Definition definition = definitions.get(visit.position());
            for (Substitution substitution : definition.field().substitutions()) {
                for (List<String> target : SubstitutedPaths.targets(definition, substitution)) {
                    paths.needed(visit.position(), target).forEach(named -> visit(named, moved(visit, named, target)));
                }
            }
            if (visits.size() > SourceLimits.ELEMENTS) {
                return IntStream.range(0, definitions.size()).boxed().collect(Collectors.toSet());
            }
        }
        return visits.stream().map(Visit::position).collect(Collectors.toSet());
    }

    private void visit(int position, List<String> path) {
        Visit visit = new Visit(position, path);
        boolean leadsOn = !definitions.get(position).field().substitutions().isEmpty();
        if (leadsOn && wanted.test(path) && visits.add(visit)) {
            open.add(visit);
        }
    }

    /** Where a definition below what is named comes to stand. */
    private List<String> moved(Visit visit, int named, List<String> target) {
        List<String> path = definitions.get(named).path();
        return path.size() <= target.size()
                ? visit.path()
                : Paths.join(visit.path(), path.subList(target.size(), path.size()));
    }
}
