package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.ArrayList;
import java.util.List;

/** Says where the inlets of a topic of messages see null for a default that was written, or a default for null. */
final class PresenceIsKeptRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            for (SchemaPair pair : SchemaPair.of(blueprint, topic)) {
                // Where the pair is refused, that comes first.
                if (!topic.compatibility().isBackward() || pair.differences().isEmpty()) {
                    List<SchemaDifference> changes = pair.writer().changesOfPresence(pair.reader());
                    if (!changes.isEmpty()) {
                        problems.add(problem(topic, pair, changes));
                    }
                }
            }
        }
        return problems;
    }

    private static Problem problem(Topic topic, SchemaPair pair, List<SchemaDifference> changes) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_468,
                        "%s takes defaults for null, or null for defaults, in what %s writes to topic '%s'",
                        pair.reader(),
                        pair.writer(),
                        topic.id())
                .at(pair.reader().port().path().place());
        return pair.explain(problem, changes)
                .fix(
                        "%s",
                        changes.size() > SchemaPair.MOST_FIXES
                                ? "make the fields optional on both sides"
                                : SchemaPair.fix(changes, pair.reader()));
    }
}
