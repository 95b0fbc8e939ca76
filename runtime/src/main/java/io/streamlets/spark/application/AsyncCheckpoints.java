package io.streamlets.spark.application;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Finds checkpoints with gaps, from which only a query with asynchronous progress can go on.
 *
 * <p>Without it, Spark reads the offsets of the last batch and of the one before, and fails if these are missing.
 */
final class AsyncCheckpoints {
    private final CheckedApplication checked;
    private final CheckpointFolders checkpoints;

    AsyncCheckpoints(CheckedApplication checked, CheckpointFolders checkpoints) {
        this.checked = checked;
        this.checkpoints = checkpoints;
    }

    /** One error for each checkpoint of a streamlet whose progress is not tracked asynchronously any more. */
    List<Problem> find() {
        List<Problem> problems = new ArrayList<>();
        for (String ref : checked.refs()) {
            if (checked.configuration().asyncProgress(ref) == null) {
                for (String name : checkpoints.of(ref)) {
                    NavigableSet<Long> batches = checkpoints.batches(ref, name);
                    if (!batches.isEmpty() && batches.last() > 0 && !batches.contains(batches.last() - 1)) {
                        problems.add(problem(ref, name, batches.last()));
                    }
                }
            }
        }
        return problems;
    }

    private Problem problem(String ref, String name, long last) {
        return Problem.of(
                        ProblemId.SLT_539,
                        "query '%s.%s' cannot go on without asynchronous progress",
                        ref,
                        FusedQuery.portOf(name))
                .because(
                        "the checkpoint '%s' has the offsets of batch %d, and not those of batch %d",
                        checkpoints.shown(ref, name), last, last - 1)
                .because("asynchronous progress leaves such gaps; without it Spark needs both")
                .fix(
                        "set 'app.streamlets.%s.async-progress = 0s' until the query has done two batches, then remove it; if"
                                + " it never had asynchronous progress, files are lost, which should be restored",
                        ref);
    }
}
