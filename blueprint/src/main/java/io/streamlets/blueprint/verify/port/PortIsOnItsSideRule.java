package io.streamlets.blueprint.verify.port;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.List;

/** Every producer of a topic is an outlet, or every consumer an inlet. */
public final class PortIsOnItsSideRule implements BlueprintRule {
    private final PortRole role;

    /** @param role the side of topics that is checked */
    public PortIsOnItsSideRule(PortRole role) {
        this.role = role;
    }

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.ports().stream()
                .filter(port -> port.role() == role && port.isMisplaced())
                .map(port -> problem(port, UnconnectedPort.inPlaceOf(port, blueprint)))
                .toList();
    }

    private Problem problem(ResolvedPort port, List<String> meant) {
        boolean inlet = role == PortRole.PRODUCER;
        return Problem.of(
                        inlet ? ProblemId.SLT_411 : ProblemId.SLT_412,
                        "%s '%s' is listed as a %s of topic '%s'",
                        inlet ? "inlet" : "outlet",
                        port.path(),
                        inlet ? "producer" : "consumer",
                        port.topic().id())
                .at(port.path().place())
                .suggest(meant)
                .fix("move '%s' to the topic's %s", port.path(), inlet ? "consumers" : "producers");
    }
}
