package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Every topic that is to be fused can be, as far as its ports and settings show it. */
final class FusedTopicRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().topics().stream()
                .filter(topic ->
                        topic.isFused() && !FusionObstacles.of(blueprint, topic).isEmpty())
                .map(topic -> problem(topic, FusionObstacles.of(blueprint, topic)))
                .toList();
    }

    private static Problem problem(Topic topic, List<String> obstacles) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_473, "topic '%s' cannot be fused", topic.id())
                .at(topic.placeOf("fused"));
        obstacles.forEach(obstacle -> problem.because("%s", obstacle));
        return problem.fix("remove 'fused = true', or change what stands above");
    }
}
