package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.schema.Resolution.TypeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a codec, collected while a data type is looked at. */
final class Findings {
    /** {@code fault} is equal for all findings of one fault, by whichever way and from whichever data type it is found. */
    private record Found(Object fault, TypeProblem problem) {}

    private final List<Found> found = new ArrayList<>();
    private @Nullable String missing;

    /** Adds a problem of the member to which the path leads. */
    void add(FieldPath path, Problem problem) {
        add(new TypeProblem(SourceRef.of(path.at()), problem));
    }

    /** Adds what others have found. */
    void add(TypeProblem problem) {
        found.add(new Found(List.of(problem.problem().id(), problem.problem().fact()), problem));
    }

    /** Adds that the path leads back into a class through which it comes, and nothing says how often it may. */
    void addRecursion(FieldPath path, TypeElement again, Levels levels) {
        Set<String> cycle = path.from(again).stream()
                .map(each -> each.getQualifiedName().toString())
                .collect(Collectors.toSet());
        Problem problem = TypeProblems.recursive(path, again, levels.proposal(again));
        boolean isOnType = levels.isSaidOnType(again);
        found.add(new Found(
                List.of(
                        cycle.size() == 1 ? problem.fact() : cycle,
                        isOnType ? "" : levels.asker().toString()),
                new TypeProblem(
                        isOnType ? SourceRef.of(path.at()) : levels.asker().source(), problem)));
    }

    /** Notes a class that does not exist yet; true if the type is one. */
    boolean isMissing(TypeMirror type) {
        if (type.getKind() != TypeKind.ERROR) {
            return false;
        }
        missing = type.toString();
        return true;
    }

    /**
     * What kept the data type from having a model.
     *
     * @param faults the faults that other data types have shown before, to which those found here are added
     */
    Resolution failure(Set<Object> faults) {
        return missing != null
                ? new Resolution.Pending(missing)
                : new Resolution.Refused(found.stream()
                        .filter(each -> faults.add(each.fault()))
                        .map(Found::problem)
                        .toList());
    }

    boolean isClean() {
        return missing == null && found.isEmpty();
    }
}
