package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Compatibility;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.ArrayList;
import java.util.List;

/** On a topic that demands it, the schema of every outlet can read what the schema of every inlet would write. */
final class WritersFitRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            if (topic.compatibility() == Compatibility.FORWARD || topic.compatibility() == Compatibility.FULL) {
                for (SchemaPair pair : SchemaPair.of(blueprint, topic)) {
                    SchemaPair forward = pair.reversed();
                    List<SchemaDifference> differences = forward.differences();
                    if (!differences.isEmpty()) {
                        problems.add(problem(topic, forward, differences));
                    }
                }
            }
        }
        return problems;
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
                .fix("%s, or set 'compatibility = backward'", forward.fix(differences));
    }
}
