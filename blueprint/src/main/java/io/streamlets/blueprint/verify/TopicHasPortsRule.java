package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Objects;

/** Every topic has at least one producer or consumer, or takes dead letters. */
final class TopicHasPortsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Gaps gaps = blueprint.blueprint().gaps();
        return blueprint.blueprint().topics().stream()
                .filter(topic ->
                        topic.producers().isEmpty() && topic.consumers().isEmpty())
                .filter(topic -> !takesDeadLetters(blueprint, topic))
                .filter(topic -> !gaps.mayHavePorts(topic.id(), PortRole.PRODUCER)
                        && !gaps.mayHavePorts(topic.id(), PortRole.CONSUMER))
                .map(TopicHasPortsRule::problem)
                .toList();
    }

    /**
     * The usual topic of dead letters, and one that a port names, may wait for a configuration that lets the port write there; a
     * configuration may also keep it from that.
     */
    static boolean takesDeadLetters(ResolvedBlueprint blueprint, Topic topic) {
        return topic.id().equals(InvalidRecords.DEAD_LETTERS)
                || blueprint.ports().stream()
                        .map(DeadLetterPort::declared)
                        .filter(Objects::nonNull)
                        .anyMatch(invalid -> invalid.deadLetters().equals(topic.id()))
                || DeadLetterPort.of(blueprint).stream()
                        .anyMatch(writer -> writer.deadLetters().equals(topic.id())
                                // What is meant, as the problem of the missing topic says.
                                || DeadLetterTopicExistsRule.nearMisses(writer, blueprint)
                                        .contains(topic.id()));
    }

    private static Problem problem(Topic topic) {
        return Problem.of(ProblemId.SLT_434, "topic '%s' has no ports", topic.id())
                .at(topic.place())
                .fix("name its producers and consumers, or remove the topic");
    }
}
