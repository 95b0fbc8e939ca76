package io.streamlets.blueprint.verify.kafka;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.function.Consumer;

/** The name of every topic's cluster is a DNS label. */
public final class ClusterNameIsLegalRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        String cluster = topic.cluster();
        String fault = DnsLabel.whyNot(cluster);
        if (fault != null) {
            problems.accept(Problem.of(
                            ProblemId.SLT_438,
                            "the cluster name '%s' of topic '%s' is not a DNS label",
                            cluster,
                            topic.id())
                    .at(topic.placeOf("cluster"))
                    .because(fault)
                    .suggest(DnsLabel.legalised(cluster))
                    .fix("use " + DnsLabel.RULE));
        }
    }
}
