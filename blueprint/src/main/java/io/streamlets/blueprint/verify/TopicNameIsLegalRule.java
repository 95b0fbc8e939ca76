package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.kafka.TopicName;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Objects;

/** Kafka allows the name of every topic. */
final class TopicNameIsLegalRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().topics().stream()
                // A name that is the id is held against the stricter rule for ids.
                .filter(topic -> !topic.topicName().equals(topic.id()) && TopicName.whyNot(topic.topicName()) != null)
                .map(TopicNameIsLegalRule::problem)
                .toList();
    }

    private static Problem problem(Topic topic) {
        return Problem.of(
                        ProblemId.SLT_435,
                        "topic '%s' has the name '%s', which Kafka does not allow",
                        topic.id(),
                        topic.topicName())
                .at(topic.placeOf("topic.name"))
                .because(Objects.requireNonNull(TopicName.whyNot(topic.topicName())))
                .suggest(TopicName.legalised(topic.topicName()))
                .fix("use " + TopicName.RULE);
    }
}
