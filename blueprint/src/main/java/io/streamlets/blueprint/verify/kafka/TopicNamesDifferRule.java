package io.streamlets.blueprint.verify.kafka;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.kafka.TopicName;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The topics of one Kafka cluster have different names: Kafka must tell them apart, and so must its metrics. */
public final class TopicNamesDifferRule implements BlueprintRule {
    private record Name(String cluster, String name) {}

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        namesakes(blueprint, UnaryOperator.identity(), (earlier, topic) -> problems.add(sameTopic(earlier, topic)));
        namesakes(blueprint, TopicName::inMetrics, (earlier, topic) -> {
            if (!earlier.topicName().equals(topic.topicName())) {
                problems.add(sameMetric(earlier, topic));
            }
        });
        return problems;
    }

    /** Hands on each topic that has the name of an earlier one; {@code name} is what counts of a topic's name in Kafka. */
    private static void namesakes(
            ResolvedBlueprint blueprint, UnaryOperator<String> name, BiConsumer<Topic, Topic> earlierAndTopic) {
        Map<Name, Topic> first = new HashMap<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            Topic earlier = first.putIfAbsent(new Name(topic.cluster(), name.apply(topic.topicName())), topic);
            if (earlier != null) {
                earlierAndTopic.accept(earlier, topic);
            }
        }
    }

    private static Problem sameTopic(Topic earlier, Topic topic) {
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

    private static Problem sameMetric(Topic earlier, Topic topic) {
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
