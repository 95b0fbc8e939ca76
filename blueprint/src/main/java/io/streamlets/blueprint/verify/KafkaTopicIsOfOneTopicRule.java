package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.function.UnaryOperator;

/** No two topics of the blueprint are the same topic of one Kafka cluster. */
final class KafkaTopicIsOfOneTopicRule implements BlueprintRule {
    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return Namesakes.problems(
                blueprint, UnaryOperator.identity(), (earlier, topic) -> true, KafkaTopicIsOfOneTopicRule::problem);
    }

    private static Problem problem(Topic earlier, Topic topic) {
        return Problem.of(
                        ProblemId.SLT_436,
                        "the topics '%s' and '%s' are both the Kafka topic '%s' on cluster '%s'",
                        earlier.id(),
                        topic.id(),
                        topic.topicName(),
                        topic.cluster())
                .at(topic.placeOfKafkaTopic())
                .because("topic '%s' is at %s", earlier.id(), earlier.placeOfKafkaTopic())
                .fix("give them different names, or make them one topic");
    }
}
