package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Objects;

/** The name of every topic's cluster is a DNS label. */
final class ClusterNameIsLegalRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().topics().stream()
                .filter(topic -> !DnsLabel.isLegal(topic.cluster()))
                .map(ClusterNameIsLegalRule::problem)
                .toList();
    }

    private static Problem problem(Topic topic) {
        return Problem.of(
                        ProblemId.SLT_438,
                        "the cluster name '%s' of topic '%s' is not a DNS label",
                        topic.cluster(),
                        topic.id())
                .at(topic.placeOf("cluster"))
                .because(Objects.requireNonNull(DnsLabel.whyNot(topic.cluster())))
                .suggest(DnsLabel.legalised(topic.cluster()))
                .fix("use " + DnsLabel.RULE);
    }
}
