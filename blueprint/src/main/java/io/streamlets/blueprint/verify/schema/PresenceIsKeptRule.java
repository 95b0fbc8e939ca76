package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.SchemaDifference;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;

/** Says where the inlets of a topic of messages see null for a default that was written, or a default for null. */
public final class PresenceIsKeptRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        for (SchemaPair pair : SchemaPair.of(blueprint, topic)) {
            // Where the pair is refused, that comes first.
            if (!topic.compatibility().isBackward() || pair.differences().isEmpty()) {
                List<SchemaDifference> changes = pair.writer().changesOfPresence(pair.reader());
                if (!changes.isEmpty()) {
                    problems.accept(problem(topic, pair, changes));
                }
            }
        }
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
