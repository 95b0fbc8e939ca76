package io.streamlets.blueprint.verify.kafka;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.kafka.TopicName;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.function.Consumer;

/** Kafka allows the name of every topic. */
public final class TopicNameIsLegalRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        String name = topic.topicName();
        String fault = TopicName.whyNot(name);
        // A name that is the id is held against the stricter rule for ids.
        if (fault != null && !name.equals(topic.id())) {
            problems.accept(Problem.of(
                            ProblemId.SLT_435,
                            "topic '%s' has the name '%s', which Kafka does not allow",
                            topic.id(),
                            name)
                    .at(topic.placeOf("topic.name"))
                    .because(fault)
                    .suggest(TopicName.legalised(name))
                    .fix("use " + TopicName.RULE));
        }
    }
}
