package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two topics of the blueprint are the same topic of one Kafka cluster. */
final class KafkaTopicIsOfOneTopicRule implements BlueprintRule {
    private record KafkaTopic(String cluster, String name) {}

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<KafkaTopic, Topic> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            Topic earlier = first.putIfAbsent(new KafkaTopic(topic.cluster(), topic.topicName()), topic);
            if (earlier != null) {
                problems.add(problem(earlier, topic));
            }
        }
        return problems;
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
