package io.streamlets.spark.application;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds streamlets that have no checkpoint in a storage where others of the application have one: they are new, or what
 * they had is lost, which nothing else would say.
 */
final class LostCheckpoints {
    private final CheckedApplication checked;
    private final Set<String> withoutQueries;
    private final CheckpointFolders checkpoints;

    /** A look at a storage; {@code withoutQueries} are the refs of streamlets that keep nothing there. */
    LostCheckpoints(CheckedApplication checked, Set<String> withoutQueries, CheckpointFolders checkpoints) {
        this.checked = checked;
        this.withoutQueries = withoutQueries;
        this.checkpoints = checkpoints;
    }

    /** One warning for each of these streamlets, in the blueprint's order. */
    List<Problem> find() {
        Set<String> present = new TreeSet<>(checkpoints.refs());
        present.retainAll(checked.blueprint().streamlets().stream()
                .map(StreamletInstance::ref)
                .toList());
        return checked.refs().stream()
                .filter(ref -> !present.isEmpty() && !present.contains(ref) && !withoutQueries.contains(ref))
                .map(ref -> problem(ref, present))
                .toList();
    }

    private Problem problem(String ref, Set<String> present) {
        return Problem.of(
                        ProblemId.SLT_610,
                        "streamlet '%s' has no checkpoint, but others of the application have one",
                        ref)
                .because("there is no folder '%s'", checkpoints.shown(ref))
                .because("there are checkpoints of '%s'", String.join("', '", present))
                .because("its queries begin without state, and at the 'startingOffsets' of their topics: the earliest"
                        + " records, if nothing else is configured")
                .fix("if the streamlet has run before, stop it and restore the folder, or start it with the storage of"
                        + " then; if it is new, this is as it should be");
    }
}
