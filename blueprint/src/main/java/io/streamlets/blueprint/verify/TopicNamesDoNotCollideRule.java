package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.kafka.TopicName;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** The topics of one Kafka cluster have names that Kafka's metrics tell apart; Kafka creates no other topics. */
final class TopicNamesDoNotCollideRule implements BlueprintRule {
    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return Namesakes.problems(
                blueprint,
                TopicName::inMetrics,
                (earlier, topic) -> !earlier.topicName().equals(topic.topicName()),
                TopicNamesDoNotCollideRule::problem);
    }

    private static Problem problem(Topic earlier, Topic topic) {
        return Problem.of(
                        ProblemId.SLT_437,
                        "the names '%s' of topic '%s' and '%s' of topic '%s' collide in Kafka",
                        earlier.topicName(),
                        earlier.id(),
                        topic.topicName(),
                        topic.id())
                .at(topic.placeOfKafkaTopic())
                .because("'.' and '_' are the same in the names of Kafka's metrics, so Kafka refuses to create both")
                .because("topic '%s' is at %s", earlier.id(), earlier.placeOfKafkaTopic())
                .fix("use only one of '.' and '_' in names of topics");
    }
}
