package io.streamlets.spark.application;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.analysis.Checkpoint;
import io.streamlets.spark.execution.ConfiguredContext;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * Finds streamlets that have no checkpoint in a storage where others of the application have one: they are new, or what
 * they had is lost, which nothing else would say.
 */
final class LostCheckpoints {
    private final CheckedApplication checked;
    private final Set<String> withoutQueries;
    private final Path checkpoints;
    private final Configuration hadoop;

    /** A look at a storage; {@code withoutQueries} are the refs of streamlets that keep nothing there. */
    LostCheckpoints(CheckedApplication checked, Set<String> withoutQueries, String storage, Configuration hadoop) {
        this.checked = checked;
        this.withoutQueries = withoutQueries;
        this.checkpoints = new Path(ConfiguredContext.checkpoints(storage));
        this.hadoop = hadoop;
    }

    /** One warning for each of these streamlets, in the blueprint's order. */
    List<Problem> find() {
        Set<String> present = folders();
        present.retainAll(checked.blueprint().streamlets().stream()
                .map(StreamletInstance::ref)
                .toList());
        return checked.refs().stream()
                .filter(ref -> !present.isEmpty() && !present.contains(ref) && !withoutQueries.contains(ref))
                .map(ref -> problem(ref, present))
                .toList();
    }

    private Set<String> folders() {
        try {
            return Stream.of(checkpoints.getFileSystem(hadoop).listStatus(checkpoints))
                    .filter(FileStatus::isDirectory)
                    .map(status -> status.getPath().getName())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException nothingThere) {
            // Before the first run there is no such folder; a storage that cannot be used is what Spark reports.
            return new TreeSet<>();
        }
    }

    private Problem problem(String ref, Set<String> present) {
        return Problem.of(
                        ProblemId.SLT_610,
                        "streamlet '%s' has no checkpoint, but others of the application have one",
                        ref)
                .because("there is no folder '%s'", Checkpoint.shown(new Path(checkpoints, ref)))
                .because("there are checkpoints of '%s'", String.join("', '", present))
                .because("its queries begin without state, and at the 'startingOffsets' of their topics: the earliest"
                        + " records, if nothing else is configured")
                .fix("if the streamlet has run before, stop it and restore the folder, or start it with the storage of"
                        + " then; if it is new, this is as it should be");
    }
}
