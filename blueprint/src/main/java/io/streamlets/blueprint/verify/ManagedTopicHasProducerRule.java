package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Something can arrive on every topic that the application creates. */
final class ManagedTopicHasProducerRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().topics().stream()
                .filter(topic -> topic.managed()
                        && topic.producers().isEmpty()
                        && !topic.consumers().isEmpty())
                .filter(topic -> !blueprint.blueprint().gaps().mayHavePorts(topic.id(), PortRole.PRODUCER))
                .filter(topic -> !TopicHasPortsRule.takesDeadLetters(blueprint, topic))
                .filter(topic -> !hasMisplacedOutlet(blueprint, topic))
                .map(ManagedTopicHasProducerRule::problem)
                .toList();
    }

    /** An outlet among the consumers is an error of its own, and probably the producer. */
    private static boolean hasMisplacedOutlet(ResolvedBlueprint blueprint, Topic topic) {
        return blueprint.ports().stream()
                .anyMatch(port -> port.topic().id().equals(topic.id()) && port.outlet() != null && !port.isRight());
    }

    private static Problem problem(Topic topic) {
        return Problem.of(ProblemId.SLT_433, "nothing can arrive on topic '%s'", topic.id())
                .at(topic.place())
                .because("the application creates the topic, and no outlet writes it")
                .fix("add an outlet to its producers, or set 'managed = false' if others create and write it");
    }
}
