package io.streamlets.spark.application;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds checkpoints of runs in which other topics were fused.
 *
 * <p>A query that is larger or smaller than it was cannot go on from them, and what was written to a topic and not yet read
 * from it would be lost.
 */
final class FusedCheckpoints {
    private final CheckedApplication checked;
    private final Fusion fusion;
    private final CheckpointFolders checkpoints;

    FusedCheckpoints(CheckedApplication checked, Fusion fusion, CheckpointFolders checkpoints) {
        this.checked = checked;
        this.fusion = fusion;
        this.checkpoints = checkpoints;
    }

    /** One error for each outlet or egress that has such a checkpoint, in the blueprint's order. */
    List<Problem> find() {
        Map<String, FusedQuery> readers = new HashMap<>();
        Set<String> written = new HashSet<>();
        for (FusedQuery query : fusion.queries()) {
            readers.put(query.path(), query);
            query.topics().forEach(fused -> written.add(fused.outlet().toString()));
        }
        List<Problem> problems = new ArrayList<>();
        for (String ref : checked.refs()) {
            for (String folder : checkpoints.of(ref)) {
                String port = FusedQuery.portOf(folder);
                FusedQuery query = readers.get(ref + "." + port);
                String expected = query == null ? port : query.checkpoint();
                if (!folder.equals(expected) || written.contains(ref + "." + port)) {
                    problems.add(problem(ref, port, folder, query, written.contains(ref + "." + port)));
                }
            }
        }
        return problems;
    }

    private Problem problem(String ref, String port, String folder, @Nullable FusedQuery query, boolean part) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_536, "query '%s.%s' has run with other topics fused than now", ref, port)
                .because("there is a checkpoint '%s'", checkpoints.shown(ref, folder));
        if (part) {
            problem.because(
                    "now the topic that '%s.%s' writes is fused, and the query is a part of its reader's", ref, port);
        } else if (query == null) {
            problem.because("now no topic is fused that the query would read");
        } else {
            problem.because("now it is one with the queries before it, by the fused topics %s", query.shown());
        }
        return problem.because("what is on the topics and not yet read would be lost")
                .fix("fuse the topics of then, or let the application read all there is, stop it, and remove the"
                        + " checkpoint: the query then begins anew, with the first records that it can read");
    }
}
