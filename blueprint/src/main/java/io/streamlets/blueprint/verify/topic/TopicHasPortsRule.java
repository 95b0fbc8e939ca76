package io.streamlets.blueprint.verify.topic;

import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.deadletter.DeadLetterPort;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.function.Consumer;

/** Every topic has at least one producer or consumer, or takes dead letters. */
public final class TopicHasPortsRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        Gaps gaps = blueprint.blueprint().gaps();
        if (topic.producers().isEmpty()
                && topic.consumers().isEmpty()
                && !gaps.mayHavePorts(topic.id(), PortRole.PRODUCER)
                && !gaps.mayHavePorts(topic.id(), PortRole.CONSUMER)
                && !DeadLetterPort.mayWriteTo(topic, blueprint)) {
            problems.accept(Problem.of(ProblemId.SLT_434, "topic '%s' has no ports", topic.id())
                    .at(topic.place())
                    .fix("name its producers and consumers, or remove the topic"));
        }
    }
}
