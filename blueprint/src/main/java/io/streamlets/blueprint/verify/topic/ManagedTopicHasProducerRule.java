package io.streamlets.blueprint.verify.topic;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.deadletter.DeadLetterPort;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.function.Consumer;

/** Something can arrive on every topic that the application creates. */
public final class ManagedTopicHasProducerRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        if (topic.managed()
                && topic.producers().isEmpty()
                && !topic.consumers().isEmpty()
                && !blueprint.blueprint().gaps().mayHavePorts(topic.id(), PortRole.PRODUCER)
                && !DeadLetterPort.mayWriteTo(topic, blueprint)
                && !hasMisplacedOutlet(topic, blueprint)) {
            problems.accept(Problem.of(ProblemId.SLT_433, "nothing can arrive on topic '%s'", topic.id())
                    .at(topic.place())
                    .because("the application creates the topic, and no outlet writes it")
                    .fix("add an outlet to its producers, or set 'managed = false' if others create and write it"));
        }
    }

    /** An outlet among the consumers is an error of its own, and probably the producer. */
    private static boolean hasMisplacedOutlet(Topic topic, ResolvedBlueprint blueprint) {
        return blueprint.ports().stream().anyMatch(port -> port.topic().id().equals(topic.id()) && port.isMisplaced());
    }
}
