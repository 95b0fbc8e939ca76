package io.streamlets.processor.compiler;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a build switches off by its id: a warning or a note. */
final class SuppressedId {
    private static final List<String> POSSIBLE = Arrays.stream(ProblemId.values())
            .filter(id -> id.severity() != Severity.ERROR)
            .map(ProblemId::id)
            .toList();

    private SuppressedId() {}

    /** Why the text in the option with this key switches off nothing; empty if it is an id that it can. */
    static Optional<Problem> problem(String id, String option) {
        if (id.isEmpty() || POSSIBLE.contains(id)) {
            return Optional.empty();
        }
        boolean isError =
                Arrays.stream(ProblemId.values()).anyMatch(each -> each.id().equals(id));
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_121, "the compiler option '%s' switches off nothing by '%s'", option, id)
                .because(
                        isError
                                ? "that is an error, which cannot be switched off"
                                : "there is no such warning or note");
        return Optional.of((isError ? problem : problem.suggest(NearMiss.nearest(id, POSSIBLE)))
                .fix(
                        "give the ids of warnings and notes, with commas between them, such as '-A%s=SLT-235,SLT-430'",
                        option));
    }
}
