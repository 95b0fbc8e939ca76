package io.streamlets.processor.schema;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a codec, collected while a data type is looked at. */
public final class Obstacles {
    /** {@code fault} is equal for all problems of one fault, by whichever way and from whichever data type it is found. */
    private record Found(Object fault, Finding finding) {}

    private final List<Found> found = new ArrayList<>();
    private @Nullable String missing;

    Obstacles() {}

    /** Adds a problem of the member to which the path leads. */
    public void add(FieldPath path, Problem problem) {
        add(new Finding(problem, SourceRef.of(path.at())));
    }

    /** Adds a problem; all with the same fact count as one. */
    public void add(Finding finding) {
        add(List.of(finding.problem().id(), finding.problem().fact()), finding);
    }

    /** Adds a problem; all with an equal {@code fault} count as one. */
    public void add(Object fault, Finding finding) {
        found.add(new Found(fault, finding));
    }

    /** Adds that the path leads back into a class through which it comes, and nothing says how often it may. */
    void addRecursion(FieldPath path, TypeElement again, Levels levels) {
        Set<String> cycle = path.from(again).stream()
                .map(each -> each.getQualifiedName().toString())
                .collect(Collectors.toSet());
        Problem problem = TypeProblems.recursive(path, again, levels.proposal(again));
        boolean isOnType = levels.isSaidOnType(again);
        add(
                List.of(
                        cycle.size() == 1 ? problem.fact() : cycle,
                        isOnType ? "" : levels.asker().toString()),
                new Finding(
                        problem,
                        isOnType ? SourceRef.of(path.at()) : levels.asker().source()));
    }

    /** Adds that the class is not public, if it, or one around it, is not; true then. */
    public boolean isHidden(TypeElement type, FieldPath member) {
        Optional<TypeElement> hidden = CompilerTypes.hidden(type);
        hidden.ifPresent(each -> add(member, TypeProblems.notPublic(member, type, each)));
        return hidden.isPresent();
    }

    /** Notes a class that does not exist yet; true if the type is one. */
    public boolean isMissing(TypeMirror type) {
        if (type.getKind() != TypeKind.ERROR) {
            return false;
        }
        missing = type.toString();
        return true;
    }

    /** Whether nothing stands in the way. */
    public boolean isEmpty() {
        return missing == null && found.isEmpty();
    }

    /**
     * What kept the data type from having a model.
     *
     * @param faults the faults that other data types have shown before, to which those found here are added
     */
    SchemaOutcome outcome(Set<Object> faults) {
        return missing != null
                ? new SchemaOutcome.Pending(missing)
                : new SchemaOutcome.Refused(found.stream()
                        .filter(each -> faults.add(each.fault()))
                        .map(Found::finding)
                        .toList());
    }
}
