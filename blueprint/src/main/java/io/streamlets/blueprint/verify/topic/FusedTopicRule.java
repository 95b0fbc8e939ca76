package io.streamlets.blueprint.verify.topic;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;

/** Every topic that is to be fused can be, as far as its ports and settings show it. */
public final class FusedTopicRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        List<String> obstacles = topic.isFused() ? FusionObstacles.of(blueprint, topic) : List.of();
        if (!obstacles.isEmpty()) {
            Problem.Builder problem = Problem.of(ProblemId.SLT_473, "topic '%s' cannot be fused", topic.id())
                    .at(topic.placeOf("fused"));
            obstacles.forEach(obstacle -> problem.because("%s", obstacle));
            problems.accept(problem.fix("remove 'fused = true', or change what stands above"));
        }
    }
}
