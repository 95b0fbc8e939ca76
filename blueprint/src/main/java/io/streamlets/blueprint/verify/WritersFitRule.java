package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.List;

/** On a topic that demands it, the schema of every outlet can read what the schema of every inlet would write. */
final class WritersFitRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return SchemaPair.misfits(
                blueprint, topic -> topic.compatibility().isForward(), SchemaPair::reversed, WritersFitRule::problem);
    }

    private static Problem problem(Topic topic, SchemaPair forward, List<SchemaDifference> differences) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_451,
                        "%s could not read what the schema of %s would write to topic '%s'",
                        forward.reader(),
                        forward.writer(),
                        topic.id())
                .at(forward.writer().port().path().place())
                .because("the topic has compatibility = %s", topic.compatibility());
        return forward.explain(problem, differences)
                .fix("%s, or set 'compatibility = backward'", SchemaPair.fix(differences, forward.reader()));
    }
}
