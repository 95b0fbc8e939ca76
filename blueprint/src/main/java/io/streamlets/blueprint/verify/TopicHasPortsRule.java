package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Every topic has at least one producer or consumer. */
final class TopicHasPortsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Gaps gaps = blueprint.blueprint().gaps();
        return blueprint.blueprint().topics().stream()
                .filter(topic ->
                        topic.producers().isEmpty() && topic.consumers().isEmpty())
                .filter(topic -> !gaps.mayHavePorts(topic.id(), PortRole.PRODUCER)
                        && !gaps.mayHavePorts(topic.id(), PortRole.CONSUMER))
                .map(TopicHasPortsRule::problem)
                .toList();
    }

    private static Problem problem(Topic topic) {
        return Problem.of(ProblemId.SLT_434, "topic '%s' has no ports", topic.id())
                .at(topic.place())
                .fix("name its producers and consumers, or remove the topic");
    }
}
